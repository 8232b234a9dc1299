package org.factpress.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;

/** Reads from a figure's measure, group, unit and sentence what it says of itself. */
final class SaidReader {
    private static final String SHARE = "share of ";
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:who|that|which|whose)\\b");
    private static final Pattern WHOLE = Pattern.compile("\\b(?:of|in|with|for)\\b");
    private static final Pattern HEADERS = Pattern.compile(":\\s+");
    private static final Pattern ALL_OF_IT = Pattern.compile("(?i)^(?:all|total|overall|altogether|sum)\\b.*");
    private static final Pattern OF_THEM = Pattern.compile("^\\W*(?:\\w+\\W+)?of (?:them|these|those|whom|which)\\b");
    private static final Pattern BOUNDARY = Pattern.compile("[\\d;|\\t\\n]");
    private final Words words;

    SaidReader(Words words) {
        this.words = words;
    }

    Said read(Figure figure) {
        String measure = figure.scope().measure() == null ? "" : figure.scope().measure();
        String[] clauses = CLAUSE.split(measure, 2);
        Set<String> group = group(figure);
        Set<String> told = new LinkedHashSet<>(subject(clauses, measure));
        told.addAll(group);
        if (isRate(figure)) {
            told.add(Words.RATE);
        }
        Set<String> predicate = clauses.length < 2 ? new LinkedHashSet<>() : words.of(clauses[1]);
        told.addAll(predicate);
        return new Said(told, isRate(figure) ? predicate : Set.of(), near(figure), rows(measure), isOfThem(figure));
    }

    private static boolean isRate(Figure figure) {
        return "percent".equals(figure.quantity().unit());
    }

    /** Of "share of X of Y" only X counts: Y describes the whole, not what is measured. */
    private Set<String> subject(String[] clauses, String measure) {
        if (!measure.startsWith(SHARE)) {
            return words.of(clauses[0]);
        }
        Set<String> subject = new LinkedHashSet<>(words.of(WHOLE.split(clauses[0].substring(SHARE.length()), 2)[0]));
        subject.add(Words.RATE);
        return subject;
    }

    private Set<String> group(Figure figure) {
        Population population = figure.scope().population();
        Set<String> group = new LinkedHashSet<>(words.of(population.label() == null ? "" : population.label()));
        group.addAll(words.of(
                figure.quantity().unit() == null ? "" : figure.quantity().unit()));
        return group;
    }

    /** The header cells after the caption; a row of all the others together adds nothing to it. */
    private List<Set<String>> rows(String measure) {
        String[] cells = HEADERS.split(measure);
        List<Set<String>> rows = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            if (!ALL_OF_IT.matcher(cells[i]).matches()) {
                Set<String> row = words.of(cells[i]);
                row.remove(Words.RATE);
                rows.add(row);
            }
        }
        return rows;
    }

    private Set<String> near(Figure figure) {
        int at = figure.quote().indexOf(figure.surface());
        if (at < 0) {
            return Set.of();
        }
        String before = figure.quote().substring(0, at);
        String after = figure.quote().substring(at + figure.surface().length());
        int from = 0;
        Matcher boundary = BOUNDARY.matcher(before);
        while (boundary.find()) {
            from = boundary.end();
        }
        Matcher next = BOUNDARY.matcher(after);
        return words.of(before.substring(from) + " " + (next.find() ? after.substring(0, next.start()) : after));
    }

    private static boolean isOfThem(Figure figure) {
        boolean counted = figure.quantity().kind() == FigureKind.COUNT
                || figure.quantity().kind() == FigureKind.VAGUE;
        int at = figure.quote().indexOf(figure.surface());
        return counted
                && at >= 0
                && OF_THEM.matcher(
                                figure.quote().substring(at + figure.surface().length()))
                        .find();
    }
}
