/** Numbers compared as the intervals of decimals that they allow. */
@NullMarked
package org.factpress.reconcile.arithmetic;

import org.jspecify.annotations.NullMarked;
