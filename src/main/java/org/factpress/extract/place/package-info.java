/** Where a figure holds: names of places and what they do in their sentence, and the place in force. */
@NullMarked
package org.factpress.extract.place;

import org.jspecify.annotations.NullMarked;
