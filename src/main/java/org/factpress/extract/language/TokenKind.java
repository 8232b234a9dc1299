package org.factpress.extract.language;

/** What the lexer saw. */
public enum TokenKind {
    NUMBER,
    WORD,
    /** Letters and digits in one piece, such as a project code. */
    ALNUM,
    /** Digits with an ordinal ending. */
    ORDINAL,
    /** Digits that name a decade. */
    DECADE,
    SUPERSCRIPT,
    /** A single character that is a fraction, such as ½. */
    FRACTION_SIGN,
    SIGN
}
