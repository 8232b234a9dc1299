/** The countries, regions and larger cities of the world, by all their names, and which lies in which. */
@NullMarked
package org.factpress.gazetteer;

import org.jspecify.annotations.NullMarked;
