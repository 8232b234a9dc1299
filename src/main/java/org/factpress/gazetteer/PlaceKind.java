package org.factpress.gazetteer;

/** What a place is, from the widest to the narrowest. */
public enum PlaceKind {
    /** Countries that texts speak of together: a continent, the European Union, the Sahel. */
    GROUP,
    COUNTRY,
    /** A first-level region: a state, a province, a department. */
    REGION,
    CITY
}
