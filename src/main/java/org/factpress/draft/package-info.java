/** What documents tell of their own release: its title, date, period and publisher, and which of them speaks for the study. */
@NullMarked
package org.factpress.draft;

import org.jspecify.annotations.NullMarked;
