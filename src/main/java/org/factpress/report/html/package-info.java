/** A story becomes one self-contained page of HTML: runs of text, tables and charts from the same parts as pages of paper. */
@NullMarked
package org.factpress.report.html;

import org.jspecify.annotations.NullMarked;
