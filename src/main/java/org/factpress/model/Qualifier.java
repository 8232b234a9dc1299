package org.factpress.model;

/** How exactly a number was stated. */
public enum Qualifier implements Coded {
    EXACT,
    ABOUT,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    BETWEEN
}
