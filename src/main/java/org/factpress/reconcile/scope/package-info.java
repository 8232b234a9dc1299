/** How far two places, periods or populations speak of the same. */
@NullMarked
package org.factpress.reconcile.scope;

import org.jspecify.annotations.NullMarked;
