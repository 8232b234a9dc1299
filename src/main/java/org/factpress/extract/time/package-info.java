/** When a figure holds: dates, periods, times told from other times, and the time in force. */
@NullMarked
package org.factpress.extract.time;

import org.jspecify.annotations.NullMarked;
