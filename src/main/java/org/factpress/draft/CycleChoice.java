package org.factpress.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Salience;
import org.jspecify.annotations.Nullable;

/** The period that a release speaks of: the one that most numbers of most documents are of. */
final class CycleChoice {
    /** A day or a month is a date of something that is told of its year. */
    private static final Pattern WITHIN_A_YEAR = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

    private static final Pattern PERIOD = Pattern.compile(
            "\\d{4}|\\d{4}/\\d{4}|\\d{4}-\\d{2}/\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    private static final int YEAR = 4;
    /** One in so many numbers must be of it. */
    private static final int ENOUGH = 4;

    private CycleChoice() {}

    static Optional<String> of(List<Extraction> extractions) {
        Map<String, Set<String>> documents = new HashMap<>();
        Map<String, Integer> told = new HashMap<>();
        int all = 0;
        for (Extraction extraction : extractions) {
            for (Figure figure : extraction.figures()) {
                String period = period(figure);
                if (period != null) {
                    all++;
                    told.merge(period, 1, Integer::sum);
                    documents.computeIfAbsent(period, key -> new HashSet<>()).add(extraction.document());
                }
            }
        }
        int dated = all;
        return told.keySet().stream()
                .filter(period -> told.get(period) * ENOUGH >= dated)
                .max(Comparator.comparingInt((String period) -> told.get(period))
                        .thenComparing(period -> documents.get(period).size())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static @Nullable String period(Figure figure) {
        String period = figure.scope().period();
        boolean counts = period != null
                && figure.salience() == Salience.CORE
                && figure.quantity().kind() != FigureKind.CHANGE;
        if (!counts) {
            return null;
        }
        String whole = WITHIN_A_YEAR.matcher(period).matches() ? period.substring(0, YEAR) : period;
        return PERIOD.matcher(whole).matches() ? whole : null;
    }
}
