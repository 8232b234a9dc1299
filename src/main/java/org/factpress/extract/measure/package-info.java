/** What a figure measures: phrases read off clauses, heads, shares and what stands beside. */
@NullMarked
package org.factpress.extract.measure;

import org.jspecify.annotations.NullMarked;
