package org.factpress.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.LedgerEntry;

/** Holds the digits of the pages against the numerals of the ledger, both ways. */
final class NumeralCheck {
    /** Half a point: a reader and a printer round the width of a character differently, and no two stand so close. */
    private static final double TOLERANCE = 0.5;

    private final Map<Integer, List<Glyph>> pages;
    private final Set<Glyph> told = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    private NumeralCheck(List<Glyph> glyphs) {
        this.pages = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::middle))
                .collect(Collectors.groupingBy(Glyph::page));
    }

    static List<Difference> of(List<Glyph> glyphs, List<LedgerEntry> numerals) {
        NumeralCheck check = new NumeralCheck(glyphs);
        numerals.forEach(check::numeral);
        check.untold(glyphs);
        return check.differences;
    }

    private void numeral(LedgerEntry entry) {
        List<Glyph> inside = pages.getOrDefault(entry.page(), List.of()).stream()
                .filter(glyph -> isIn(entry, glyph))
                .toList();
        told.addAll(inside);
        String shown = inside.stream().filter(Glyph::visible).map(Glyph::text).collect(Collectors.joining());
        if (!shows(squeezed(shown), squeezed(entry.text()))) {
            differences.add(Difference.of(
                    entry,
                    "the ledger has “" + entry.text() + "”, the page shows "
                            + (shown.isEmpty() ? "nothing" : "“" + shown + "”")));
        }
    }

    /** Around the numeral there may be punctuation, but no digit and no letter. */
    private static boolean shows(String shown, String numeral) {
        int at = shown.indexOf(numeral);
        return at >= 0
                && Stream.of(shown.substring(0, at), shown.substring(at + numeral.length()))
                        .noneMatch(rest -> rest.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isIn(LedgerEntry entry, Glyph glyph) {
        return entry.left() - TOLERANCE <= glyph.middle()
                && glyph.middle() <= entry.right() + TOLERANCE
                && entry.bottom() - TOLERANCE <= glyph.baseline()
                && glyph.baseline() <= entry.top() + TOLERANCE;
    }

    private void untold(List<Glyph> glyphs) {
        glyphs.stream()
                .filter(Glyph::isDigit)
                .filter(glyph -> !told.contains(glyph))
                .forEach(glyph -> differences.add(new Difference(
                        glyph.page(),
                        box(glyph),
                        "the page shows “" + glyph.text() + "”, of which the ledger knows nothing")));
    }

    private static List<BigDecimal> box(Glyph glyph) {
        return Stream.of(glyph.middle(), glyph.baseline(), glyph.middle(), glyph.baseline())
                .map(point -> BigDecimal.valueOf(point).setScale(2, RoundingMode.HALF_UP))
                .toList();
    }
}
