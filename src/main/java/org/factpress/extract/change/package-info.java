/** Changes: how much, from what to what, over the borders of clauses. */
@NullMarked
package org.factpress.extract.change;

import org.jspecify.annotations.NullMarked;
