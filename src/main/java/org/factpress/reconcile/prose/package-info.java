/** What one sentence says of its own numbers: totals, shares, parts, prices and spans of years. */
@NullMarked
package org.factpress.reconcile.prose;

import org.jspecify.annotations.NullMarked;
