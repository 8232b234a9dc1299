package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Salience;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;

/** The figures of one sentence or table row in the order of the text, the other numerals there, and the words around. */
public record Sentence(SourceDocument document, List<Figure> figures, List<SetAside> asides, int start, int end) {
    private static final Comparator<Figure> IN_TEXT_ORDER = Comparator.comparing(Figure::document)
            .thenComparing(Figure::start)
            .thenComparing(Figure::end)
            .thenComparing(Figure::id);

    public Sentence {
        figures = List.copyOf(figures);
        asides = List.copyOf(asides);
    }

    /** The sentences of all documents, without what belongs to another story. */
    static List<Sentence> all(List<Statement> statements, List<SourceDocument> sources, List<Extraction> extractions) {
        Map<String, NavigableMap<Integer, SetAside>> asides = asides(extractions);
        Map<String, SourceDocument> documents = new HashMap<>();
        sources.forEach(document -> documents.put(document.path(), document));
        List<Figure> figures = statements.stream()
                .map(Statement::figure)
                .filter(figure -> figure.salience() != Salience.RELATED && documents.containsKey(figure.document()))
                .sorted(IN_TEXT_ORDER)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= figures.size(); i++) {
            if (i == figures.size() || !together(figures.get(from), figures.get(i))) {
                String path = figures.get(from).document();
                sentences.add(
                        of(documents.get(path), figures.subList(from, i), asides.getOrDefault(path, new TreeMap<>())));
                from = i;
            }
        }
        return sentences;
    }

    private static Sentence of(SourceDocument document, List<Figure> figures, NavigableMap<Integer, SetAside> asides) {
        Figure first = figures.get(0);
        int start = start(document.text(), first);
        int end = start + first.quote().length();
        return new Sentence(
                document, figures, List.copyOf(asides.subMap(start, end).values()), start, end);
    }

    private static Map<String, NavigableMap<Integer, SetAside>> asides(List<Extraction> extractions) {
        Map<String, NavigableMap<Integer, SetAside>> asides = new HashMap<>();
        extractions.stream()
                .flatMap(extraction -> extraction.setAside().stream())
                .forEach(aside -> asides.computeIfAbsent(aside.document(), path -> new TreeMap<>())
                        .put(aside.start(), aside));
        return asides;
    }

    /** The same words may stand twice in one document: the second time they lie beyond the length of the first. */
    private static boolean together(Figure first, Figure figure) {
        return figure.document().equals(first.document())
                && figure.quote().equals(first.quote())
                && figure.start() - first.start() <= first.quote().length();
    }

    /** True for the cells of a table, which are no words of a sentence. */
    public boolean isRow() {
        return figures.get(0).evidence().stream().anyMatch(rule -> rule.contains("table"));
    }

    /** The figures of these kinds. */
    public List<Figure> of(FigureKind... kinds) {
        List<FigureKind> wanted = List.of(kinds);
        return figures.stream()
                .filter(figure -> wanted.contains(figure.quantity().kind()))
                .toList();
    }

    public Optional<Figure> first(Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).findFirst();
    }

    /** The words from the end of one figure to the start of the next; empty where the figures overlap. */
    public String between(Figure one, Figure next) {
        return text(one.end(), next.start());
    }

    /** The words after a figure, up to the next one or the end of the sentence. */
    public String after(Figure figure) {
        int next = figures.indexOf(figure) + 1;
        return text(figure.end(), next < figures.size() ? figures.get(next).start() : end);
    }

    /** The words before a figure, from the one before it or from the beginning of the sentence. */
    public String before(Figure figure) {
        int at = figures.indexOf(figure);
        return text(at > 0 ? figures.get(at - 1).end() : start, figure.start());
    }

    /** Where the words begin that the first figure quotes; where they are not found as quoted, as far back as they reach. */
    private static int start(String text, Figure first) {
        int earliest = Math.max(0, first.start() - first.quote().length());
        for (int from = Math.min(first.start(), text.length()); from >= earliest; from--) {
            if (text.startsWith(first.quote(), from)) {
                return from;
            }
        }
        return earliest;
    }

    /** The words between two places of the text. */
    public String text(int from, int to) {
        String text = document.text();
        int end = Math.min(to, text.length());
        return from < end ? text.substring(from, end) : "";
    }
}
