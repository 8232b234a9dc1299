/** Scores extraction against documents that were annotated by hand. */
@NullMarked
package org.factpress.eval;

import org.jspecify.annotations.NullMarked;
