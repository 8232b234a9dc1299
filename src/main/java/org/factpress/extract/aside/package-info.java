/** What is no figure of the text: numbers that point, name or order, each set aside with its reason. */
@NullMarked
package org.factpress.extract.aside;

import org.jspecify.annotations.NullMarked;
