/** A report's template: Markdown with marks that stand for observations and sections, read into parts that know their place. */
@NullMarked
package org.factpress.report.template;

import org.jspecify.annotations.NullMarked;
