/** Totals of the rows and columns of tables. */
@NullMarked
package org.factpress.reconcile.table;

import org.jspecify.annotations.NullMarked;
