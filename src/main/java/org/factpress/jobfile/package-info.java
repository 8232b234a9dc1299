/** A job file is read and checked against its schema, with line and column in every error. */
@NullMarked
package org.factpress.jobfile;

import org.jspecify.annotations.NullMarked;
