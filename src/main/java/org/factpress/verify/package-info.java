/** A printed sheet is read back: its numerals against the ledger inside it, the sheet against its release. */
@NullMarked
package org.factpress.verify;

import org.jspecify.annotations.NullMarked;
