/** The clauses of a sentence: parts of speech, verb groups with their subjects, noun groups. */
@NullMarked
package org.factpress.extract.clause;

import org.jspecify.annotations.NullMarked;
