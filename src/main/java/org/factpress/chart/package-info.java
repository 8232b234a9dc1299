/** Observations become a drawing with its alternative text and its data table. */
@NullMarked
package org.factpress.chart;

import org.jspecify.annotations.NullMarked;
