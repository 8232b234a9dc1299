/** The records everybody speaks; they depend on the JDK only. */
@NullMarked
package org.factpress.model;

import org.jspecify.annotations.NullMarked;
