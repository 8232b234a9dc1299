/** A file becomes text in blocks, each with its zone, page and offset. */
@NullMarked
package org.factpress.source;

import org.jspecify.annotations.NullMarked;
