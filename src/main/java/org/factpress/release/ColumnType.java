package org.factpress.release;

/** What the cells of a column hold; the name in lower case is the Table Schema type. */
enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    OBJECT,
    /** Texts joined by {@code ;}, so a string to Table Schema. */
    LIST
}
