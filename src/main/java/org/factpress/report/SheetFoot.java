package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.model.Figure;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Publisher;
import org.factpress.model.SourceDocument;
import org.factpress.report.story.Face;
import org.factpress.report.story.Link;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** At the foot of the last page: the sources cited, and whom to ask. */
record SheetFoot(Edition edition) implements Section {
    private static final double INDENT = 12;

    @Override
    public void write(Story story) {
        List<SourceDocument> cited = edition.citations().numbered().stream()
                .filter(document -> edition.citations().isCited(document.path()))
                .toList();
        story.sink();
        story.together(part -> {
            part.rule(14, 0.75, Palette.RULE);
            if (!cited.isEmpty()) {
                part.heading(2, edition.say("sources.head"), head(), 6);
                part.numberedList(
                        list -> list.pairs(2, cited.stream().map(this::source).toList(), null));
            }
            List<TextRun> revised =
                    edition.revisedNote(edition.styles().source().in(Palette.CAUTION));
            if (!revised.isEmpty()) {
                part.paragraph(4, revised);
            }
            part.paragraph(4, about(part.holdsData()));
        });
    }

    private TextStyle head() {
        return edition.styles().source().in(Face.BOLD).in(Palette.INK);
    }

    private Consumer<Story> source(SourceDocument document) {
        TextStyle style = edition.styles().source();
        int number = edition.citations().number(document.path());
        TextRun label = TextRun.of(Integer.toString(number), style.in(Face.BOLD), LedgerRole.CITATION)
                .linked(Link.to(Citations.firstCitation(number), edition.say("source.back", number)))
                .anchored(Citations.anchor(number));
        return item -> item.item(0, INDENT, List.of(label), List.of(entry(document, style)), "note-" + number);
    }

    private List<TextRun> entry(SourceDocument document, TextStyle style) {
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.title(document, style.in(Palette.INK)));
        runs.addAll(edition.dateOf(document, style));
        String pages = SourceText.pages(figures(document), edition.messages());
        if (!pages.isEmpty()) {
            runs.add(TextRun.of(", " + pages, style));
        }
        return runs;
    }

    private List<Figure> figures(SourceDocument document) {
        Stream<Observation> all = edition.revision().observations().stream();
        return all.flatMap(observation -> edition.facts().figures(observation.supporting()).stream())
                .filter(figure -> figure.document().equals(document.path()))
                .toList();
    }

    private List<TextRun> about(boolean holdsData) {
        TextStyle style = edition.styles().source();
        List<TextRun> runs = new ArrayList<>();
        String proof = edition.say(holdsData ? "sheet.embedded" : "sheet.led-back");
        runs.add(TextRun.of(proof + " ", style));
        runs.addAll(Contact.runs(edition, style));
        Publisher publisher = edition.revision().spec().publisher();
        if (publisher.about() != null) {
            runs.add(TextRun.of(" ", style));
            runs.add(edition.in(
                    edition.languages().ofAbout(), TextRun.of(publisher.about().strip(), style)));
        }
        return runs;
    }
}
