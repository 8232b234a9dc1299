package org.factpress.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** One digit of a statement changed, as a slip of the typist; whether that contradicts the release, a table says. */
record Mutation(Row row, SourceDocument document, String written) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** How far the first, third, fifth digit is moved on, and how far the others. */
    private static final int[] SHIFTS = {3, 6};

    /** A statement and the values, as written, that no other statement of the release contradicts; without them any. */
    record Row(
            String release,
            Spot spot,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String why) {
        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    new Spot(cells.get(1), cells.get(2)),
                    decimal(cells.get(3)),
                    decimal(cells.get(4)),
                    cells.get(5));
        }

        private static @Nullable BigDecimal decimal(String cell) {
            return cell.isEmpty() ? null : new BigDecimal(cell);
        }
    }

    static List<Mutation> of(Row row, SourceDocument document) {
        int[] span = row.spot().span(document.text());
        String stated = document.text().substring(span[0], span[1]);
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < stated.length(); i++) {
            if (stated.charAt(i) >= '0' && stated.charAt(i) <= '9') {
                int moved = moved(stated, i, SHIFTS[mutations.size() % 2]);
                String written = stated.substring(0, i) + moved + stated.substring(i + 1);
                mutations.add(new Mutation(row, with(document, span, written), written));
            }
        }
        return mutations;
    }

    /** No number of several digits begins with a naught. */
    private static int moved(String stated, int at, int shift) {
        int digit = (stated.charAt(at) - '0' + shift) % 10;
        boolean leads = at == 0 || !Character.isDigit(stated.charAt(at - 1)) && stated.charAt(at - 1) != '.';
        boolean goesOn = at + 1 < stated.length() && Character.isDigit(stated.charAt(at + 1));
        return digit == 0 && leads && goesOn ? 1 : digit;
    }

    private static SourceDocument with(SourceDocument old, int[] span, String written) {
        return new SourceDocument(
                old.path(),
                old.sha256(),
                old.bytes(),
                old.mediaType(),
                old.title(),
                old.date(),
                old.role(),
                old.language(),
                old.pages(),
                old.outcome(),
                old.message(),
                old.text().substring(0, span[0]) + written + old.text().substring(span[1]),
                old.blocks(),
                old.pageSpans());
    }

    boolean contradicts() {
        Matcher number = NUMBER.matcher(written);
        if (row.from() == null || row.to() == null || !number.find()) {
            return false;
        }
        BigDecimal value = new BigDecimal(number.group());
        return value.compareTo(row.from()) < 0 || value.compareTo(row.to()) > 0;
    }

    @Override
    public String toString() {
        return row.spot() + " written " + written + " (" + row.why() + ")";
    }
}
