package org.factpress.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factpress.chart.Palette;
import org.factpress.model.Figure;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.report.story.Link;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/**
 * Numbers the sources and cites them: the documents that observations rest on come first, in the order of the release.
 *
 * <p>The numbers are the same in all reports of a revision. The first citation of a source is where its entry leads back to.
 */
final class Citations {
    private final Facts facts;
    private final Messages messages;
    private final Styles styles;
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final List<String> order;
    private final Set<String> cited = new LinkedHashSet<>();

    Citations(Revision revision, Facts facts, Messages messages, Styles styles) {
        this.facts = facts;
        this.messages = messages;
        this.styles = styles;
        revision.documents().forEach(document -> documents.put(document.path(), document));
        this.order = order(revision);
    }

    private List<String> order(Revision revision) {
        Set<String> restedOn = new LinkedHashSet<>();
        for (Observation observation : revision.observations()) {
            facts.figures(observation.supporting()).forEach(figure -> restedOn.add(figure.document()));
            facts.figures(observation.dissenting()).forEach(figure -> restedOn.add(figure.document()));
        }
        List<String> order = new ArrayList<>(documents.keySet());
        List<String> first = order.stream().filter(restedOn::contains).toList();
        order.removeAll(first);
        order.addAll(0, first);
        return List.copyOf(order);
    }

    /** All documents by number, from 1. */
    List<SourceDocument> numbered() {
        return order.stream().map(documents::get).toList();
    }

    int number(String document) {
        return order.indexOf(document) + 1;
    }

    boolean isCited(String document) {
        return cited.contains(document);
    }

    /** The mark of a revised value, and superscript numbers after a text in this style, each a link to its source. */
    List<TextRun> after(Observation observation, TextStyle beside) {
        List<TextRun> runs = new ArrayList<>();
        if (observation.revisedFrom() != null) {
            runs.add(TextRun.of("\u00a0" + messages.say("revised.mark"), beside.in(Palette.CAUTION))
                    .spoken(" " + messages.say("revised.spoken")));
        }
        runs.addAll(cite(documentsOf(facts.behind(observation)), styles.citation(beside), true));
        return runs;
    }

    /** The numbers on the line, for a table's cell. */
    List<TextRun> inCell(Collection<Figure> figures, TextStyle style) {
        return cite(documentsOf(figures), style.in(styles.palette().accent()), false);
    }

    static String anchor(int number) {
        return "source-" + number;
    }

    static String firstCitation(int number) {
        return "cited-" + number;
    }

    private static Set<String> documentsOf(Collection<Figure> figures) {
        Set<String> documents = new LinkedHashSet<>();
        figures.forEach(figure -> documents.add(figure.document()));
        return documents;
    }

    private List<TextRun> cite(Set<String> paths, TextStyle style, boolean tight) {
        SortedSet<Integer> numbers = new TreeSet<>();
        paths.stream().map(this::number).filter(number -> number > 0).forEach(numbers::add);
        List<TextRun> runs = new ArrayList<>();
        for (int number : numbers) {
            if (!runs.isEmpty()) {
                runs.add(TextRun.of(tight ? "," : ", ", style));
            } else if (tight) {
                // A space as small as the figures, so that they never read as digits of the word before.
                runs.add(TextRun.of("\u00a0", style.sized(style.size() / 2)));
            }
            runs.add(citation(number, style));
        }
        return runs;
    }

    private TextRun citation(int number, TextStyle style) {
        SourceDocument document = numbered().get(number - 1);
        String description = messages.say("source.link", number, SourceText.title(document));
        TextRun run = TextRun.of(Integer.toString(number), style, LedgerRole.CITATION)
                .linked(Link.to(anchor(number), description));
        return cited.add(document.path()) ? run.anchored(firstCitation(number)) : run;
    }
}
