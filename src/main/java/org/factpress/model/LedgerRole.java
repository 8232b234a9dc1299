package org.factpress.model;

/** Why a numeral stands on a printed page. */
public enum LedgerRole implements Coded {
    OBSERVATION,
    COMPUTED,
    AXIS,
    DATE,
    PAGE,
    CITATION,
    LABEL,
    QUOTE
}
