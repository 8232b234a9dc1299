/** People decide on findings and approve releases: who, when and why, and whether it still holds. */
@NullMarked
package org.factpress.review;

import org.jspecify.annotations.NullMarked;
