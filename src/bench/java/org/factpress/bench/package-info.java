/** Times extraction beside its peers and against hostile input; no part of the product. */
@NullMarked
package org.factpress.bench;

import org.jspecify.annotations.NullMarked;
