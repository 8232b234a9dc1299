package org.factpress.report;

import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.LedgerRole;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** What stands in the place of sheets that were withdrawn: that they were, when and why, and whom to ask. */
record Tombstone(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        TextStyle body = edition.styles().body();
        story.keptParagraph(
                0,
                List.of(TextRun.of(
                        edition.say("withdrawn.name"), edition.styles().head().in(Palette.CAUTION))));
        TextRun title =
                TextRun.of(edition.revision().spec().title(), edition.styles().title());
        story.heading(1, List.of(edition.in(edition.languages().ofTitle(), title)), 4);
        story.paragraph(
                10,
                edition.messages()
                        .runs(
                                "withdrawn.told",
                                body,
                                List.of(TextRun.of(edition.date(), body, LedgerRole.DATE)),
                                List.of(TextRun.of(
                                        Integer.toString(edition.revision().number() - 1), body))));
        String reason = edition.revision().reason();
        if (reason != null) {
            story.paragraph(
                    8,
                    edition.messages()
                            .runs(
                                    "withdrawn.reason",
                                    body,
                                    List.of(edition.in(edition.languages().ofPeople(), TextRun.of(reason, body)))));
        }
        story.paragraph(8, TextRun.of(edition.say("withdrawn.what-to-do"), body));
        List<TextRun> contact = Contact.runs(edition, body);
        if (!contact.isEmpty()) {
            story.paragraph(12, contact);
        }
    }
}
