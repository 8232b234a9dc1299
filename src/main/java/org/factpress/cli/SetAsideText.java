package org.factpress.cli;

import org.factpress.model.SetAsideReason;

/** What each reason for setting a number aside means. */
final class SetAsideText {
    private SetAsideText() {}

    static String of(SetAsideReason reason) {
        return switch (reason) {
            case PHONE -> "a telephone or fax number";
            case DATE -> "the day of an event or of the document";
            case YEAR -> "a year, which tells when and not how many";
            case PERIOD -> "a span of the calendar, which tells when";
            case AGE -> "the age of one person";
            case AGE_BAND -> "ages that define a group; kept as the population of its figures";
            case FOOTNOTE_MARKER -> "points to a note";
            case PAGE_REFERENCE -> "points to a page, table or section";
            case IDENTIFIER -> "a name or code that has a number in it";
            case ORDINAL -> "a place in an order";
            case IDIOM -> "a set phrase, which counts nothing";
            case LIST_NUMBER -> "numbers an item or names the length of a list";
            case BOILERPLATE -> "in navigation, a letterhead, a footer or a running head";
            case TIME -> "a time of day";
            case ADDRESS -> "a postal or web address";
            case OTHER -> "counts nothing and measures nothing that the sentence names";
        };
    }
}
