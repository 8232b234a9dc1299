package org.factpress.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores as a table: a line a metric, a column a corpus. */
final class ScoreTable {
    private static final List<String> PRECISION_AND_RECALL =
            List.of(Scorecard.VALUE, Scorecard.VALUE_UNIT, Scorecard.VALUE_QUALIFIER);

    private static final Set<Field> MAY_BE_UNSTATED = EnumSet.of(
            Field.CHANGE, Field.AGE_BAND, Field.PLACE, Field.PERIOD, Field.POPULATION, Field.BASE, Field.INTERVAL);

    /** A line of the table: its name, and the cell for a scorecard. */
    private record Line(Tier tier, String metric, Function<Scorecard, Cell> cell) {}

    private record Cell(double share, int right, int of) {
        static Cell of(Score score) {
            return new Cell(score.share(), score.right(), score.of());
        }

        /** An empty question gives an empty answer; an F1 has no count. */
        String text() {
            String rounded = String.format(Locale.ROOT, "%.3f", share);
            String counts = of < 0 ? "" : " (" + right + "/" + of + ")";
            return of == 0 ? "-" : rounded + counts;
        }
    }

    private ScoreTable() {}

    static String text(Map<String, Scorecard> corpora) {
        int width = corpora.keySet().stream().mapToInt(String::length).max().orElse(0);
        int column = Math.max(width, "0.000 (0000/0000)".length()) + 2;
        StringBuilder text = new StringBuilder();
        for (Tier tier : Tier.values()) {
            text.append(row(tier.label() + " figures", column, List.copyOf(corpora.keySet())));
            lines(tier)
                    .forEach(line -> text.append(row(
                            "  " + line.metric(),
                            column,
                            corpora.values().stream()
                                    .map(card -> line.cell().apply(card).text())
                                    .toList())));
            text.append('\n');
        }
        return text.toString();
    }

    private static String row(String head, int width, List<String> cells) {
        return String.format(Locale.ROOT, "%-28s", head)
                + cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "%" + width + "s", cell))
                        .collect(Collectors.joining())
                + "\n";
    }

    /** One row a score: corpus, tier, metric, right, of, score. */
    static String csv(Map<String, Scorecard> corpora) {
        StringBuilder csv = new StringBuilder("corpus,tier,metric,right,of,score\n");
        corpora.forEach((corpus, card) -> {
            for (Tier tier : Tier.values()) {
                lines(tier)
                        .forEach(line ->
                                csv.append(record(corpus, line, line.cell().apply(card))));
            }
        });
        return csv.toString();
    }

    private static String record(String corpus, Line line, Cell cell) {
        String counts = cell.of() < 0 ? "," : cell.right() + "," + cell.of();
        String share = cell.of() == 0 ? "" : String.format(Locale.ROOT, "%.4f", cell.share());
        return String.join(",", corpus, line.tier().label(), line.metric(), counts, share) + "\n";
    }

    private static List<Line> lines(Tier tier) {
        List<Line> lines = new ArrayList<>();
        for (String metric : PRECISION_AND_RECALL) {
            lines.add(score(tier, metric + " precision"));
            lines.add(score(tier, metric + " recall"));
            lines.add(new Line(tier, metric + " F1", card -> new Cell(card.f1(tier, metric), 0, -1)));
        }
        for (Field field : Field.values()) {
            lines.add(score(tier, field.label()));
        }
        for (Field field : MAY_BE_UNSTATED) {
            lines.add(score(tier, Scorecard.orNone(field)));
        }
        if (tier == Tier.ALL) {
            lines.add(score(tier, Scorecard.SET_ASIDE));
            lines.add(score(tier, Scorecard.COVERAGE));
        }
        return lines;
    }

    private static Line score(Tier tier, String metric) {
        return new Line(tier, metric, card -> Cell.of(card.score(tier, metric)));
    }
}
