/** Ordered sections become tagged PDF pages; figures in their texts become the evidence page. */
@NullMarked
package org.factpress.report;

import org.jspecify.annotations.NullMarked;
