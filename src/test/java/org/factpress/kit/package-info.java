/** Kits of releases with planted faults, and the measures taken with them over the whole way from files to findings. */
@NullMarked
package org.factpress.kit;

import org.jspecify.annotations.NullMarked;
