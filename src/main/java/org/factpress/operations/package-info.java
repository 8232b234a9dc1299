/** Runs are started, resumed, recovered and told about. */
@NullMarked
package org.factpress.operations;

import org.jspecify.annotations.NullMarked;
