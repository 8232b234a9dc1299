/** Each way in which the documents of a release may not fit together, in a class of its own. */
@NullMarked
package org.factpress.reconcile.check;

import org.jspecify.annotations.NullMarked;
