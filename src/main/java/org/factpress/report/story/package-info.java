/** A report as ordered parts in reading order, whatever it is drawn on: headings, runs of text, lists, tables, charts. */
@NullMarked
package org.factpress.report.story;

import org.jspecify.annotations.NullMarked;
