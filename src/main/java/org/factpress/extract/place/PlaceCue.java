package org.factpress.extract.place;

import java.util.Locale;

/** What a word beside a name tells of it. */
enum PlaceCue {
    ARTICLE,
    /** Joins the words of one name ("Trinidad and Tobago", "Rhein am Main"). */
    BINDING,
    /** A government or an authority, which the place is that of. */
    BODY,
    /** A body called after a place, which lies there or not. */
    BODY_NAME,
    IN,
    /** Between the names of several places. */
    JOINT,
    /** A kind of place ("province"). */
    KIND,
    /** A kind of place whose name follows ("city of"). */
    NAMED,
    OF,
    /** Opens a name in small letters. */
    OPENING,
    /** A part of a place ("suburb"). */
    PART,
    /** A point of the compass and the like. */
    SIDE,
    SPEECH,
    /** A person's title. */
    TITLE,
    /** What is signed somewhere and called after it. */
    TREATY;

    /** By its name in the language's table. */
    static PlaceCue of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
