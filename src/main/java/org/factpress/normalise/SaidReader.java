package org.factpress.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;

/** Reads from a figure's measure, group, unit and sentence what it says of itself. */
final class SaidReader {
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:who|that|which|whose)\\b");
    private static final Pattern HEADERS = Pattern.compile(":\\s+");
    private static final Pattern OF_THOSE = Pattern.compile("^(?:share of those|part de (?:ceux|celles))\\b");
    private static final Pattern BY = Pattern.compile("\\b(?:by|par)\\b");
    private static final Pattern OF_THEM = Pattern.compile("^\\W*(?:\\w+\\W+)?of (?:them|these|those|whom|which)\\b");
    /** "Holiday flats: 389,000 overnight stays": a list item's label heads its number as a row's header does. */
    private static final Pattern LABEL =
            Pattern.compile("^\\W*(\\p{L}[^:.!?\\d]{1,60}):\\W*\\d.*[^.!?\"”]$", Pattern.DOTALL);

    private static final Pattern BOUNDARY = Pattern.compile("[\\d;|\\t\\n]");
    private static final int NEXT_WORDS = 24;
    private final Words words;
    private final Segments segments;

    SaidReader(Words words) {
        this.words = words;
        this.segments = new Segments(words);
    }

    Said read(Figure figure) {
        String measure = figure.scope().measure() == null ? "" : figure.scope().measure();
        String[] clauses = CLAUSE.split(measure, 2);
        Set<String> group = group(figure);
        Set<String> told = new LinkedHashSet<>(subject(clauses));
        told.addAll(group);
        if (isRate(figure) && figure.quantity().kind() != FigureKind.CHANGE) {
            told.add(Words.RATE);
        }
        Set<String> predicate = clauses.length < 2 ? new LinkedHashSet<>() : words.of(clauses[1]);
        told.addAll(predicate);
        Set<String> segment = segments.of(figure, at(figure));
        Set<String> own = new LinkedHashSet<>(told);
        own.addAll(segment);
        own.remove(Words.RATE);
        own.removeIf(words::isLight);
        return new Said(
                told,
                isRate(figure) ? predicate : Set.of(),
                near(figure),
                rows(figure, measure),
                segment,
                own,
                caption(figure, measure),
                isOfThem(figure),
                OF_THOSE.matcher(measure).find(),
                segments.isPointed(figure, at(figure)));
    }

    private static boolean isRate(Figure figure) {
        return "percent".equals(figure.quantity().unit());
    }

    /** Of "share of X of Y" only X counts: Y describes the whole, not what is measured. */
    private Set<String> subject(String[] clauses) {
        Optional<String> whole = words.sharedWhole(clauses[0]);
        if (whole.isEmpty()) {
            return words.of(clauses[0]);
        }
        Set<String> subject = new LinkedHashSet<>(words.of(whole.get()));
        subject.add(Words.RATE);
        return subject;
    }

    private Set<String> group(Figure figure) {
        Population population = figure.scope().population();
        Set<String> group = new LinkedHashSet<>(words.of(population.label() == null ? "" : population.label()));
        if (!isRate(figure) && figure.quantity().kind() != FigureKind.MONEY) {
            group.addAll(words.of(String.valueOf(figure.quantity().unit())));
        }
        return group;
    }

    /** The header cells after the caption; a row of all the others together adds nothing to it. */
    private List<Set<String>> rows(Figure figure, String measure) {
        List<String> heads = List.of(HEADERS.split(measure));
        List<String> cells = new ArrayList<>(heads.subList(below(heads, figure), heads.size()));
        Matcher label = LABEL.matcher(figure.quote());
        if (label.find()) {
            cells.add(label.group(1));
        }
        return cells.stream()
                .filter(cell -> !words.isAllOfIt(cell))
                .map(this::row)
                .toList();
    }

    private Set<String> caption(Figure figure, String measure) {
        List<String> heads = List.of(HEADERS.split(measure));
        if (heads.size() < 2) {
            return Set.of();
        }
        Set<String> caption = new LinkedHashSet<>();
        heads.subList(0, below(heads, figure)).forEach(head -> caption.addAll(row(BY.split(head, 2)[0])));
        return caption;
    }

    /** Where the caption ends: at the header that opens the figure's own row, else behind the first. */
    private static int below(List<String> heads, Figure figure) {
        if (heads.size() < 2) {
            return 1;
        }
        String row = plain(figure.quote());
        for (int i = 0; i < heads.size(); i++) {
            if (row.startsWith(plain(heads.get(i)))) {
                return i;
            }
        }
        return 1;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private Set<String> row(String cell) {
        Set<String> row = new LinkedHashSet<>(words.of(cell));
        row.remove(Words.RATE);
        row.removeIf(words::isLight);
        return row;
    }

    private Set<String> near(Figure figure) {
        int at = at(figure);
        if (at < 0) {
            return Set.of();
        }
        String before = figure.quote().substring(0, at);
        String after = figure.quote().substring(at + figure.surface().length());
        return words.of(since(before) + " " + until(after));
    }

    /** Where the number stands in its sentence: of two alike, the one that its measure or unit follows. */
    private int at(Figure figure) {
        Set<String> named =
                new LinkedHashSet<>(words.of(String.valueOf(figure.scope().measure())));
        named.addAll(words.of(String.valueOf(figure.quantity().unit())));
        String quote = figure.quote();
        int first = quote.indexOf(figure.surface());
        for (int at = first; at >= 0; at = quote.indexOf(figure.surface(), at + 1)) {
            int end = at + figure.surface().length();
            if (words.of(quote.substring(end, Math.min(quote.length(), end + NEXT_WORDS))).stream()
                    .anyMatch(named::contains)) {
                return at;
            }
        }
        return first;
    }

    /** From the last boundary on; what follows another number up to a comma still speaks of that number. */
    private static String since(String before) {
        Matcher boundary = BOUNDARY.matcher(before);
        int from = 0;
        while (boundary.find()) {
            from = boundary.end();
        }
        boolean number = from > 0 && Character.isDigit(before.charAt(from - 1));
        int comma = before.indexOf(',', from);
        return before.substring(number && comma >= 0 ? comma : from);
    }

    /** Up to the next boundary; what stands between a comma and another number speaks of that number already. */
    private static String until(String after) {
        Matcher boundary = BOUNDARY.matcher(after);
        if (!boundary.find()) {
            return after;
        }
        int comma = after.lastIndexOf(',', boundary.start());
        boolean number = Character.isDigit(after.charAt(boundary.start()));
        return after.substring(0, number && comma >= 0 ? comma : boundary.start());
    }

    private boolean isOfThem(Figure figure) {
        boolean counted = figure.quantity().kind() == FigureKind.COUNT
                || figure.quantity().kind() == FigureKind.VAGUE;
        int at = at(figure);
        return counted
                && at >= 0
                && OF_THEM.matcher(
                                figure.quote().substring(at + figure.surface().length()))
                        .find();
    }
}
