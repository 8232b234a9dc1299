/** Text becomes figures: numbers, then quantities, then what they are about. */
@NullMarked
package org.factpress.extract;

import org.jspecify.annotations.NullMarked;
