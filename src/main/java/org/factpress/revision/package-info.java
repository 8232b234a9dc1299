/** What differs between two revisions, figure by figure, and what a correction must tell of it. */
@NullMarked
package org.factpress.revision;

import org.jspecify.annotations.NullMarked;
