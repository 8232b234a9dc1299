/** The command line: a thin way in. */
@NullMarked
package org.factpress.cli;

import org.jspecify.annotations.NullMarked;
