package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.factpress.revision.Holder;
import org.factpress.revision.ObservationChange;
import org.factpress.revision.RevisionDiff;
import org.factpress.revision.SupersededSheet;

/** What a correction tells: which results changed, from what to what and why, where the old values stand, and who holds them. */
record Erratum(Edition edition, RevisionDiff diff, List<Holder> holders) implements Section {
    private static final double INDENT = 12;

    @Override
    public void write(Story story) {
        head(story);
        results(story);
        sheets(story);
        whoHoldsThem(story);
        story.section(part -> {
            part.heading(2, edition.say("erratum.what-to-do"), edition.styles().head(), 18);
            part.paragraph(
                    4,
                    TextRun.of(edition.say("erratum.replace", edition.revision().number()), body()));
        });
        List<TextRun> contact = Contact.runs(edition, body());
        if (!contact.isEmpty()) {
            story.paragraph(12, contact);
        }
    }

    private TextStyle body() {
        return edition.styles().body();
    }

    private void head(Story story) {
        TextRun title =
                TextRun.of(edition.revision().spec().title(), edition.styles().title());
        story.keptParagraph(
                0,
                List.of(TextRun.of(
                        edition.say("erratum.name"), edition.styles().head().in(Palette.CAUTION))));
        story.heading(1, List.of(edition.in(edition.languages().ofTitle(), title)), 4);
        story.keptParagraph(
                4,
                edition.messages()
                        .runs(
                                "erratum.corrects",
                                edition.styles().subtitle(),
                                List.of(number(diff.to().number())),
                                List.of(date(edition.date())),
                                List.of(number(diff.from().number())),
                                List.of(date(edition.date(diff.from().asOf().toLocalDate())))));
        if (diff.to().reason() != null) {
            story.paragraph(
                    10,
                    TextRun.of(
                            edition.say("kind.correction") + " ",
                            body().in(Face.BOLD).in(Palette.CAUTION)),
                    edition.in(
                            edition.languages().ofPeople(), TextRun.of(diff.to().reason(), body())));
        }
    }

    private TextRun number(int revision) {
        return TextRun.of(Integer.toString(revision), edition.styles().subtitle());
    }

    private TextRun date(String day) {
        return TextRun.of(day, edition.styles().subtitle(), LedgerRole.DATE);
    }

    private void results(Story story) {
        List<ObservationChange> withdrawn = diff.withdrawn();
        story.section(part -> {
            part.heading(2, edition.say("erratum.results"), edition.styles().head(), 18);
            if (withdrawn.isEmpty()) {
                part.paragraph(4, TextRun.of(edition.say("erratum.none"), body()));
            } else {
                part.table(
                        6,
                        List.of(
                                Column.text(edition.say("erratum.result")).sharing(36),
                                Column.text(edition.say("erratum.scope")).sharing(34),
                                Column.decimal(edition.say("erratum.was")).sharing(15),
                                Column.decimal(edition.say("erratum.is")).sharing(15)),
                        withdrawn.stream().map(this::row).toList(),
                        edition.styles().columnHead());
            }
        });
    }

    private List<Cell> row(ObservationChange change) {
        TextStyle style = edition.styles().cell();
        Observation told = change.told();
        List<TextRun> now = change.after() == null
                ? List.of(TextRun.of(edition.say("erratum.dropped"), style.in(Palette.CAUTION)))
                : List.of(edition.values().run(change.after(), style.in(Face.BOLD)));
        return List.of(
                Cell.of(edition.label(told, style)),
                new Cell(scope(told, style)),
                change.before() == null
                        ? edition.cell("")
                        : Cell.of(edition.values().run(change.before(), style)),
                new Cell(now));
    }

    private List<TextRun> scope(Observation observation, TextStyle style) {
        List<TextRun> runs = new ArrayList<>();
        String period = edition.periods().of(observation.scope().period());
        if (!period.isEmpty()) {
            runs.add(TextRun.of(period, style, LedgerRole.DATE));
        }
        String rest = Stream.of(
                        edition.scopes().ages(observation.scope().population()),
                        edition.scopes().places(observation.scope().place()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!rest.isEmpty()) {
            runs.add(TextRun.of((runs.isEmpty() ? "" : " · ") + rest, style));
        }
        return runs;
    }

    private void sheets(Story story) {
        List<String> withdrawn = diff.withdrawn().stream()
                .flatMap(change -> Stream.ofNullable(change.before()))
                .map(Observation::id)
                .toList();
        List<SupersededSheet> carrying = diff.from().sheets().stream()
                .filter(sheet -> !sheet.pagesOf(withdrawn).isEmpty())
                .toList();
        if (carrying.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(2, edition.say("erratum.sheets"), edition.styles().head(), 18);
            part.list(list -> carrying.forEach(sheet -> sheet(sheet, withdrawn, list)));
            part.paragraph(
                    6,
                    TextRun.of(edition.say("erratum.others"), edition.styles().quiet()));
        });
    }

    private void sheet(SupersededSheet sheet, List<String> withdrawn, Story list) {
        List<Integer> numbers = sheet.pagesOf(withdrawn);
        String pages = edition.say(
                "erratum.pages",
                numbers.size(),
                numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        list.item(
                4,
                INDENT,
                List.of(TextRun.of("•", body())),
                List.of(
                        edition.messages()
                                .runs(
                                        "erratum.sheet",
                                        body(),
                                        List.of(TextRun.of(sheet.fileName(), body().in(Face.BOLD))),
                                        List.of(TextRun.of(
                                                Integer.toString(diff.from().number()), body())),
                                        List.of(TextRun.of(pages, body()))),
                        List.of(TextRun.of(
                                edition.say("source.sha256", sheet.sha256()),
                                edition.styles().source()))),
                null);
    }

    private void whoHoldsThem(Story story) {
        story.section(part -> {
            part.heading(2, edition.say("erratum.holders"), edition.styles().head(), 18);
            if (holders.isEmpty()) {
                part.paragraph(4, TextRun.of(edition.say("erratum.nobody"), body()));
            } else {
                part.list(list -> holders.forEach(holder -> list.item(
                        4,
                        INDENT,
                        List.of(TextRun.of("•", body())),
                        List.of(List.of(TextRun.of(told(holder), body()))),
                        null)));
            }
        });
    }

    private String told(Holder holder) {
        return edition.say("erratum.holder." + holder.channel(), holder.recipients(), holder.revision());
    }
}
