/** PDFs are signed with the key of the machine, as PAdES baseline B-B, and signatures of PDFs are checked. */
@NullMarked
package org.factpress.signature;

import org.jspecify.annotations.NullMarked;
