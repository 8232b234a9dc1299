package org.factpress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.model.Figure;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.report.story.Face;
import org.factpress.report.story.Link;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** Every document of the release by number: what it is, its fingerprint, and the sentences that values were taken from. */
record Sources(Edition edition) implements Section {
    private static final double INDENT = 22;

    @Override
    public void write(Story story) {
        if (edition.revision().documents().isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(2, edition.say("sources.head"), edition.styles().chapter(), 30);
            part.keptParagraph(
                    2,
                    List.of(TextRun.of(
                            edition.say("sources.intro"), edition.styles().body())));
            part.numberedList(list -> edition.citations().numbered().forEach(document -> entry(list, document)));
            List<TextRun> contact = Contact.runs(edition, edition.styles().body());
            if (!contact.isEmpty()) {
                part.paragraph(16, contact);
            }
        });
    }

    private void entry(Story list, SourceDocument document) {
        TextStyle style = edition.styles().quiet();
        int number = edition.citations().number(document.path());
        List<List<TextRun>> body = new ArrayList<>();
        body.add(title(document));
        body.add(List.of(TextRun.of(file(document), style)));
        body.add(List.of(TextRun.of(
                edition.say("source.sha256", document.sha256()),
                edition.styles().source())));
        if (document.message() != null && !document.message().isBlank()) {
            body.add(List.of(
                    edition.in(TextLanguages.MESSAGES, TextRun.of(document.message(), style.in(Palette.CAUTION)))));
        }
        quotes(document).forEach((quote, figures) -> body.add(quote(quote, figures)));
        list.item(10, INDENT, List.of(label(document, number)), body, "note-" + number);
    }

    private TextRun label(SourceDocument document, int number) {
        TextStyle style = edition.styles()
                .body()
                .in(Face.BOLD)
                .in(edition.styles().palette().accent());
        TextRun label =
                TextRun.of(Integer.toString(number), style, LedgerRole.CITATION).anchored(Citations.anchor(number));
        return edition.citations().isCited(document.path())
                ? label.linked(Link.to(Citations.firstCitation(number), edition.say("source.back", number)))
                : label;
    }

    private List<TextRun> title(SourceDocument document) {
        TextStyle style = edition.styles().body();
        List<TextRun> runs = new ArrayList<>(List.of(edition.title(document, style.in(Face.BOLD))));
        runs.addAll(edition.dateOf(document, style));
        return runs;
    }

    private String file(SourceDocument document) {
        return Stream.of(
                        document.path(),
                        edition.say("role." + document.role().code()),
                        document.pages() == null ? "" : edition.say("source.page-count", document.pages()),
                        edition.say("source.bytes", document.bytes()),
                        document.outcome().hasText()
                                ? ""
                                : edition.say("outcome." + document.outcome().code()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The sentences that observations rest on, in the order of the text. */
    private Map<String, List<Figure>> quotes(SourceDocument document) {
        Map<String, List<Figure>> quotes = new LinkedHashMap<>();
        Stream.concat(
                        edition.revision().observations().stream().flatMap(this::behind),
                        edition.revision().statements().stream()
                                .filter(statement -> statement.indicator() != null)
                                .map(Statement::figure))
                .filter(figure -> figure.document().equals(document.path()))
                .distinct()
                .sorted(Comparator.comparingInt(Figure::start))
                .forEach(figure -> quotes.computeIfAbsent(figure.quote(), any -> new ArrayList<>())
                        .add(figure));
        return quotes;
    }

    private Stream<Figure> behind(Observation observation) {
        return Stream.concat(
                edition.facts().figures(observation.supporting()).stream(),
                edition.facts().figures(observation.dissenting()).stream());
    }

    private List<TextRun> quote(String quote, List<Figure> figures) {
        TextStyle style = edition.styles().cell();
        List<TextRun> runs = new ArrayList<>();
        String page = SourceText.pages(figures, edition.messages());
        if (!page.isEmpty()) {
            runs.add(TextRun.of(page + "  ", style.in(Palette.GREY)));
        }
        String text = quote.replace("**", "").replaceAll("\\s+", " ").strip();
        runs.add(edition.in(
                edition.languages().ofDocument(figures.get(0).document()),
                TextRun.of(edition.say("quote", text), style.in(Face.ITALIC), LedgerRole.QUOTE)));
        return runs;
    }
}
