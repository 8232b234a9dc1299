/** Statements brought together that speak of the same result. */
@NullMarked
package org.factpress.reconcile.claim;

import org.jspecify.annotations.NullMarked;
