package org.factpress.model;

/** Why a number is no figure. */
public enum SetAsideReason implements Coded {
    PHONE,
    DATE,
    YEAR,
    PERIOD,
    AGE,
    AGE_BAND,
    FOOTNOTE_MARKER,
    PAGE_REFERENCE,
    IDENTIFIER,
    ORDINAL,
    IDIOM,
    LIST_NUMBER,
    BOILERPLATE,
    TIME,
    ADDRESS,
    OTHER
}
