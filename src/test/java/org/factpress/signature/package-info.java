/** Signatures on real sheets, with keys made for the test. */
@NullMarked
package org.factpress.signature;

import org.jspecify.annotations.NullMarked;
