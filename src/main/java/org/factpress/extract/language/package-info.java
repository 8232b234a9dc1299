/** The words and signs of a language: tokens, sentences, word classes and tables, read from its folder. */
@NullMarked
package org.factpress.extract.language;

import org.jspecify.annotations.NullMarked;
