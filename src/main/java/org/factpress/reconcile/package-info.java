/** Figures become observations; what does not fit becomes a finding. */
@NullMarked
package org.factpress.reconcile;

import org.jspecify.annotations.NullMarked;
