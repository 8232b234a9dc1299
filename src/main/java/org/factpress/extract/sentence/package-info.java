/** A sentence on its way through the layers, and what each layer reads off it. */
@NullMarked
package org.factpress.extract.sentence;

import org.jspecify.annotations.NullMarked;
