/** Tests of what a validator says. */
@NullMarked
package org.factpress.conformance;

import org.jspecify.annotations.NullMarked;
