/** Tests of the archive, with real processes killed. */
@NullMarked
package org.factpress.archive;

import org.jspecify.annotations.NullMarked;
