/** A story told in plain text. */
@NullMarked
package org.factpress.report.text;

import org.jspecify.annotations.NullMarked;
