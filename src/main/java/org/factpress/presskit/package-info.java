/** What the press gets of a revision: sheets, charts, data, key messages, a picture and a page, as a folder and as a ZIP. */
@NullMarked
package org.factpress.presskit;

import org.jspecify.annotations.NullMarked;
