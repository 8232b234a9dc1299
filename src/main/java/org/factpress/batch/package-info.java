/** The Spring Batch job that walks the road from sources to archive. */
@NullMarked
package org.factpress.batch;

import org.jspecify.annotations.NullMarked;
