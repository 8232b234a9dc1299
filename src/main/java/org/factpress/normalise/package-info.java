/** A figure finds its indicator, and its place, period and age band become comparable. */
@NullMarked
package org.factpress.normalise;

import org.jspecify.annotations.NullMarked;
