/** Of whom a figure speaks: groups of people, ages that define them, ages of single persons. */
@NullMarked
package org.factpress.extract.population;

import org.jspecify.annotations.NullMarked;
