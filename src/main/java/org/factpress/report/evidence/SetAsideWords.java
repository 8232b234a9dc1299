package org.factpress.report.evidence;

import org.factpress.model.SetAsideReason;

/** Says why a number is no figure. */
final class SetAsideWords {
    private SetAsideWords() {}

    static String describe(SetAsideReason reason) {
        return "set aside: " + EvidenceWords.words(reason);
    }

    /** One sentence for the panel of a number. */
    static String because(SetAsideReason reason) {
        return switch (reason) {
            case PHONE -> "It is part of a telephone or fax number.";
            case DATE -> "It is part of a calendar date.";
            case YEAR -> "It is a year: it says when, not how many.";
            case PERIOD -> "It names a stretch of time that other figures speak of.";
            case AGE -> "It is somebody’s age.";
            case AGE_BAND -> "It is the age limit of the people that other figures speak of.";
            case FOOTNOTE_MARKER -> "It points to a footnote.";
            case PAGE_REFERENCE -> "It points to a page.";
            case IDENTIFIER -> "It is part of a name, a number of a thing or a reference.";
            case ORDINAL -> "It tells a place in an order, not how many.";
            case IDIOM -> "It is part of a turn of phrase.";
            case LIST_NUMBER -> "It numbers a list or a heading.";
            case BOILERPLATE -> "It stands in text that is the same in every document of the publisher.";
            case TIME -> "It is a time of day.";
            case ADDRESS -> "It is part of an address.";
            case OTHER -> "It states no quantity that could be checked.";
        };
    }
}
