package org.factpress.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The receipt for the numbers of documents: how many are figures, how many set aside, and which have no row at all. */
record Coverage(int figures, int setAside, int unaccounted) {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    static final Coverage NONE = new Coverage(0, 0, 0);

    static Coverage of(Extracted extracted) {
        return new Coverage(
                extracted.figures().size(),
                extracted.setAside().size(),
                missing(extracted).size());
    }

    Coverage plus(Coverage other) {
        return new Coverage(figures + other.figures, setAside + other.setAside, unaccounted + other.unaccounted);
    }

    /** The runs of digits in the text that no row spans: counted afresh from the text, not from the rows. */
    static List<MatchResult> missing(Extracted extracted) {
        BitSet spanned = new BitSet();
        extracted.figures().forEach(figure -> spanned.set(figure.start(), figure.end()));
        extracted.setAside().forEach(number -> spanned.set(number.start(), number.end()));
        return new ArrayList<>(DIGITS.matcher(extracted.document().text())
                .results()
                .filter(digits -> spanned.nextClearBit(digits.start()) < digits.end())
                .toList());
    }

    /** {@code 63 numbers: 41 figures, 22 set aside, none unaccounted}. */
    String words() {
        return Count.of(figures + setAside + unaccounted, "number") + ": " + Count.of(figures, "figure") + ", "
                + setAside + " set aside, " + (unaccounted == 0 ? "none" : String.valueOf(unaccounted))
                + " unaccounted";
    }
}
