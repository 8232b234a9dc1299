/** Tests of a finished revision's files, manifest and ledger. */
@NullMarked
package org.factpress.release;

import org.jspecify.annotations.NullMarked;
