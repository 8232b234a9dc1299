/** The evidence page: each source text with its figures marked, each figure led to what it became. */
@NullMarked
package org.factpress.report.evidence;

import org.jspecify.annotations.NullMarked;
