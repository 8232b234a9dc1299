/** What an independent validator says of a finished PDF. */
@NullMarked
package org.factpress.conformance;

import org.jspecify.annotations.NullMarked;
