/** All SQL: the job repository's database, staging tables and locks. */
@NullMarked
package org.factpress.store;

import org.jspecify.annotations.NullMarked;
