/** Tables: which cells are heads, and what the heads say of the cells below and beside them. */
@NullMarked
package org.factpress.extract.table;

import org.jspecify.annotations.NullMarked;
