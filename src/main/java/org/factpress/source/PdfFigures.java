package org.factpress.source;

import java.util.regex.Pattern;

/** Tells the words that fill a table's data columns, and the big numbers of stat cards, from running text. */
final class PdfFigures {
    private static final Pattern FIGURE = Pattern.compile(
            "[(\\[]?[<>≤≥~≈±+−–-]?\\s?(?:US|CA|AU|NZ|HK)?[$€£¥₹]?\\s?(?:[A-Z]{3}\\s)?[<>≤≥~≈±+−–-]?\\d[^\\p{L}]{0,24}"
                    + "(?:\\s?\\p{L}{1,9}\\.?){0,2}[^\\p{L}]{0,3}");
    private static final Pattern NOTHING = Pattern.compile(
            "[-–—−.…*:x]|\\.\\.|n/?[ad]\\.?|n\\.[ad]\\.?|N/?A|nil|k\\.\\s?A\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?:FY\\s?)?(?:19|20)\\d\\d(?:\\s?[–/-]\\s?(?:\\d\\d|(?:19|20)\\d\\d))?[*¹²³⁴⁵⁶⁷⁸⁹⁰]*");
    private static final Pattern BIG_NUMBER = Pattern.compile(
            "[<>≤≥~≈+−–-]?\\s?(?:(?:US|CA|AU)?[$€£¥₹]\\s?)?\\d[\\d.,\\u202f ]*(?:\\s?[–-]\\s?\\d[\\d.,]*|/\\d+)?\\s?"
                    + "(?:%|percent|per cent|pct|pp|k|m|bn|million|billion|thousand|x|×|\\+|in \\d+|of \\d+|out of \\d+"
                    + "|Mio\\.?|Mrd\\.?|millions?|milliards?)?\\+?[*¹²³⁴⁵⁶⁷⁸⁹⁰]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADERS = Pattern.compile("(?:[.…·_]\\s?){4,}");
    private static final int LONGEST = 32;

    private PdfFigures() {}

    /** A figure, or a sign that there is none, as a cell of a data column holds it. */
    static boolean isFigure(String text) {
        return text.length() <= LONGEST
                && (FIGURE.matcher(text).matches() || NOTHING.matcher(text).matches());
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** A number that may stand by itself in big type, with what it counts below or above it. */
    static boolean isBigNumber(String text) {
        return text.length() <= LONGEST && BIG_NUMBER.matcher(text).matches();
    }

    /** A row of dots leads to the page number of a table of contents. */
    static boolean hasLeaders(String text) {
        return LEADERS.matcher(text).find();
    }
}
