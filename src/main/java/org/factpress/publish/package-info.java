/** A released revision goes to its targets, when approval and embargo allow, and the ledger knows who got it. */
@NullMarked
package org.factpress.publish;

import org.jspecify.annotations.NullMarked;
