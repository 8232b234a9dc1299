/** Numbers become quantities: digits and number words with qualifier, unit and scale; ranges, ratios and fractions. */
@NullMarked
package org.factpress.extract.quantity;

import org.jspecify.annotations.NullMarked;
