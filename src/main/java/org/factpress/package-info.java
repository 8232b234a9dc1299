/** Factpress: figures from release documents, reconciled and printed with their sources. */
@NullMarked
package org.factpress;

import org.jspecify.annotations.NullMarked;
