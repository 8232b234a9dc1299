@NullMarked
package org.factpress.revision;

import org.jspecify.annotations.NullMarked;
