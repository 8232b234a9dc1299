/** A finished revision: its files, its manifest and its ledger. */
@NullMarked
package org.factpress.release;

import org.jspecify.annotations.NullMarked;
