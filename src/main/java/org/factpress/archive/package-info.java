/** A revision becomes an OCFL version, with fixity and recovery. */
@NullMarked
package org.factpress.archive;

import org.jspecify.annotations.NullMarked;
