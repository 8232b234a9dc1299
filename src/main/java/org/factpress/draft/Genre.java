package org.factpress.draft;

import java.util.Locale;

/** What kind of document it is, as far as file name and opening lines tell. */
enum Genre {
    /** The organisation's own word to the press. */
    RELEASE,
    /** The study, its report or its tables. */
    REPORT,
    QUESTIONS,
    /** A letter, an article, a newsletter: told by or to somebody else. */
    OTHER;

    String table() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
