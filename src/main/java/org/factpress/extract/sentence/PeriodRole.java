package org.factpress.extract.sentence;

/** What a period does in its sentence. */
public enum PeriodRole {
    /** The time spoken of. */
    MAIN,
    /** The time spoken of, where none is named more exactly: a day of the week. */
    WEAK,
    /** Runs from here on: "since 2003". */
    OPEN,
    /** What a value is compared with or starts from: "than in 2021", "a year earlier". */
    START,
    /** A year to come that the number before it is to be reached by: "to 100% by 2030". */
    GOAL,
    /** A time of something told by the way: "which opened in 2009", "published in May". */
    ASIDE
}
