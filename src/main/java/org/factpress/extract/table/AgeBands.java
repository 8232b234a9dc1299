package org.factpress.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.extract.table.Table.Entry;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Reads age bands that stand alone in the heads of a table: "5 to 9 years", "15–24", "under 15", "65+". */
final class AgeBands {
    /** A band: whole years, inclusive; whether its wording alone tells that it is of ages. */
    record Band(@Nullable Integer low, @Nullable Integer high, boolean named) {}

    private static final String YEARS = "\\s*(years?|yrs?|y)?\\.?(?:\\s*(?:old|of age))?";
    private static final Pattern SPAN = band("(aged?|ages)?\\s*(\\d{1,3})\\s*(?:-|–|—|to)\\s*(\\d{1,3})" + YEARS);
    private static final Pattern FROM = band(
            "(aged?|ages)?\\s*(?:≥\\s*)?(\\d{1,3})" + YEARS + "\\s*(?:\\+|(?:and|or|&) (?:over|older|above|more))");
    private static final Pattern LEAST = band("(aged?|ages)?\\s*≥\\s*(\\d{1,3})" + YEARS);
    private static final Pattern OVER = band("(aged?|ages)?\\s*(?:over|above|>)\\s*(\\d{1,3})" + YEARS);
    private static final Pattern BELOW = band("(aged?|ages)?\\s*(?:under|below|less than|<)\\s*(\\d{1,3})" + YEARS);
    private static final Pattern UP_TO = band("(aged?|ages)?\\s*(?:≤\\s*|up to\\s+)?(\\d{1,3})" + YEARS
            + "\\s*(?:(?:and|or|&) (?:under|younger|below))?");
    private static final int OLDEST = 120;

    private AgeBands() {}

    private static Pattern band(String form) {
        return Pattern.compile("(?i)" + form + "(?:\\s*\\([^)]*\\))?");
    }

    static boolean isBand(Entry entry) {
        return of(entry.text()).isPresent();
    }

    static Optional<Band> of(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return age(span, 2)
                    .flatMap(low -> age(span, 3)
                            .filter(high -> high > low)
                            .map(high -> new Band(low, high, named(span, 1, 4))));
        }
        return bound(FROM, text, 0, true)
                .or(() -> bound(LEAST, text, 0, true))
                .or(() -> bound(OVER, text, 1, true))
                .or(() -> bound(BELOW, text, -1, false))
                .or(() -> text.matches("\\d+") ? Optional.empty() : bound(UP_TO, text, 0, false));
    }

    private static Optional<Band> bound(Pattern form, String text, int shift, boolean low) {
        Matcher matcher = form.matcher(text);
        return matcher.matches()
                ? age(matcher, 2)
                        .map(age -> low
                                ? new Band(age + shift, null, named(matcher, 1, 3))
                                : new Band(null, age + shift, named(matcher, 1, 3)))
                : Optional.empty();
    }

    private static boolean named(Matcher matcher, int before, int behind) {
        return matcher.group(before) != null || matcher.group(behind) != null;
    }

    private static Optional<Integer> age(Matcher matcher, int group) {
        int age = Integer.parseInt(matcher.group(group));
        return age <= OLDEST ? Optional.of(age) : Optional.empty();
    }

    /** Whether bands follow each other as those of ages do: one begins where the one before ended. */
    static boolean areSteps(List<Entry> cells) {
        int steps = 0;
        Integer high = null;
        for (Entry cell : cells) {
            Optional<Band> band = of(cell.text());
            if (band.isPresent()) {
                Integer low = band.get().low();
                steps += high != null && low != null && low == high + 1 ? 1 : 0;
                high = band.get().high();
            }
        }
        return steps > 0;
    }

    /** Whether every number of a column is one of classes in order: 1, 2, 3–4, 5+. */
    static boolean areClasses(List<Entry> cells) {
        int next = -1;
        int steps = 0;
        for (Entry cell : cells) {
            Optional<Band> band = single(cell.text()).or(() -> of(cell.text()));
            if (band.isEmpty() && cell.isData()) {
                return false;
            }
            Integer low = band.map(Band::low).orElse(null);
            if (low != null && next >= 0 && low != next) {
                return false;
            }
            steps += band.isPresent() ? 1 : 0;
            next = band.map(Band::high).map(high -> high + 1).orElse(-1);
        }
        return steps > 1;
    }

    private static Optional<Band> single(String text) {
        return text.matches("\\d{1,2}")
                ? Optional.of(new Band(Integer.valueOf(text), Integer.valueOf(text), false))
                : Optional.empty();
    }

    /** Sets a band aside and keeps it as an age of its sentence. */
    static void setAside(Workpiece work, Band band) {
        int last = work.sentence().size();
        if (!work.free(0, last)) {
            return;
        }
        work.setAside(0, last, SetAsideReason.AGE_BAND, null, decimal(band.low()), decimal(band.high()));
        work.ages().add(new AgeMention(0, last, band.low(), band.high(), true));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer age) {
        return age == null ? null : BigDecimal.valueOf(age);
    }
}
