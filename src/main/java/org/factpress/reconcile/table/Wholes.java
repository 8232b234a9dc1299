package org.factpress.reconcile.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.factpress.reconcile.claim.Dossier;

/**
 * Tells which line of a table is the whole that the others are parts of, by its name alone: what the release, the document or
 * an indicator is about, below or above lines that are not ("Anland" below its four districts).
 */
final class Wholes {
    private static final int FEWEST_LINES = 4;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}.{0,40}");

    private final Set<String> told;

    private Wholes(Set<String> told) {
        this.told = told;
    }

    static Wholes of(Dossier dossier, SourceDocument document) {
        Stream<String> headings = document.blocks().stream()
                .filter(block -> block.zone() == Zone.HEADING)
                .map(block -> block.text(document.text()));
        Stream<String> places = dossier.spec().indicators().stream()
                .filter(indicator -> indicator.place().size() == 1)
                .map(indicator -> indicator.place().get(0));
        return new Wholes(Stream.of(
                        Stream.of(dossier.spec().title(), document.title()).filter(Objects::nonNull), headings, places)
                .flatMap(texts -> texts)
                .collect(Collectors.toSet()));
    }

    /** The same lines, the whole marked as such where none of them is called a total. */
    List<Line> marked(List<Line> lines, Predicate<Line> isTotal) {
        boolean open = lines.size() >= FEWEST_LINES && lines.stream().noneMatch(isTotal);
        List<Line> named = open ? lines.stream().filter(this::isTold).toList() : List.of();
        boolean outside = named.size() == 1
                && (named.get(0) == lines.get(0) || named.get(0) == lines.get(lines.size() - 1))
                && isGreatest(named.get(0), lines);
        if (!outside) {
            return lines;
        }
        List<Line> marked = new ArrayList<>(lines);
        marked.replaceAll(line -> line == named.get(0) ? line.asWhole() : line);
        return marked;
    }

    private static boolean isGreatest(Line line, List<Line> lines) {
        return line.numbers().entrySet().stream()
                .allMatch(number -> lines.stream()
                        .map(other -> other.numbers().get(number.getKey()))
                        .allMatch(other -> other == null || !exceeds(other, number.getValue())));
    }

    private static boolean exceeds(Figure part, Figure whole) {
        BigDecimal one = part.quantity().value();
        BigDecimal other = whole.quantity().value();
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private boolean isTold(Line line) {
        if (!NAME.matcher(line.name()).matches()) {
            return false;
        }
        Pattern name = Pattern.compile("(?<!\\p{L})" + Pattern.quote(line.name()) + "(?!\\p{L})");
        return told.stream().anyMatch(text -> name.matcher(text).find());
    }
}
