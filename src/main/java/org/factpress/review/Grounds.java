package org.factpress.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of a release rest on.
 *
 * <p>The id of a figure changes with any byte of its document; its ground changes only with what the figure itself says.
 * Where a document says the very same thing several times, the first is told from the second.
 */
public final class Grounds {
    private static final int LONGEST_QUOTE = 2000;

    private final Map<String, Ground> byFigure = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Map<String, String> unreadable;

    private Grounds(Collection<Figure> figures, Map<String, String> unreadable) {
        Map<String, Integer> seen = new HashMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Figure::document)
                        .thenComparing(Figure::start)
                        .thenComparing(Figure::end)
                        .thenComparing(Figure::id))
                .forEach(figure -> {
                    String facts = Sha256.of(facts(figure).toArray(String[]::new));
                    int time = seen.merge(figure.document() + "\n" + facts, 1, Integer::sum);
                    byFigure.put(figure.id(), ground(figure, time == 1 ? facts : Sha256.of(facts, "" + time)));
                });
        byFigure.values().forEach(ground -> said.add(place(ground)));
        this.unreadable = Map.copyOf(unreadable);
    }

    /** {@code unreadable}: the SHA-256 of each document without text, by its path. */
    public static Grounds of(Collection<Figure> figures, Map<String, String> unreadable) {
        return new Grounds(figures, unreadable);
    }

    /** In the order of the finding's figures; of its documents, where it names no figure. */
    public List<Ground> of(Finding finding) {
        return finding.figures().isEmpty()
                ? finding.documents().stream()
                        .map(path -> ground(finding, path))
                        .toList()
                : finding.figures().stream()
                        .map(byFigure::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** True where a document still says this. */
    boolean hold(Ground ground) {
        return said.contains(place(ground));
    }

    private static String place(Ground ground) {
        return ground.facts() + " " + ground.document();
    }

    private static Ground ground(Figure figure, String facts) {
        return new Ground(figure.id(), figure.document(), line(figure.surface()), line(figure.quote()), facts);
    }

    /** A document that cannot be read is another one as soon as its bytes are. */
    private Ground ground(Finding finding, String path) {
        return new Ground(
                "",
                path,
                "",
                line(finding.message()),
                Sha256.of(line(finding.message()), unreadable.getOrDefault(path, "")));
    }

    private static List<String> facts(Figure figure) {
        return Stream.of(
                        Stream.of(line(figure.surface()), line(figure.quote())),
                        facts(figure.quantity()),
                        facts(figure.scope()),
                        facts(figure.change()),
                        Stream.of(text(figure.base())))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> facts(Quantity quantity) {
        return Stream.of(
                quantity.kind().code(),
                text(quantity.value()),
                text(quantity.low()),
                text(quantity.high()),
                quantity.qualifier().code(),
                text(quantity.unit()));
    }

    private static Stream<String> facts(Scope scope) {
        Population population = scope.population();
        return Stream.of(
                text(scope.measure()),
                text(population.label()),
                text(population.ageMin()),
                text(population.ageMax()),
                String.join(";", scope.place()),
                text(scope.period()));
    }

    private static Stream<String> facts(@Nullable Change change) {
        return change == null
                ? Stream.of("")
                : Stream.of(
                        change.direction().code(),
                        text(change.from()),
                        text(change.to()),
                        text(change.fromPeriod()),
                        text(change.toPeriod()),
                        Boolean.toString(change.relative()));
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }

    /** In one line of characters that every database takes. */
    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip();
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE)));
    }
}
