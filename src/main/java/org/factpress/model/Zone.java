package org.factpress.model;

/** What part of a document a block of text belongs to. */
public enum Zone implements Coded {
    HEADING,
    BODY,
    LIST_ITEM,
    TABLE_HEADER,
    TABLE_CELL,
    CAPTION,
    FOOTNOTE,
    DATELINE,
    CONTACT,
    BOILERPLATE,
    RELATED
}
