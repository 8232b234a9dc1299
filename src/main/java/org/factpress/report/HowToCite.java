package org.factpress.report;

import java.util.List;
import java.util.Objects;
import org.factpress.model.ReleaseSpec;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** How a revision is cited, and how its sheets are proved. */
record HowToCite(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        TextStyle body = edition.styles().body();
        ReleaseSpec spec = edition.revision().spec();
        story.heading(2, edition.say("cite.head"), edition.styles().head(), 0);
        String title = spec.subtitle() == null ? spec.title() : spec.title() + ": " + spec.subtitle();
        story.paragraph(
                8,
                List.of(TextRun.of(
                        edition.say(
                                "cite.as",
                                Objects.requireNonNullElse(spec.publisher().name(), spec.release()),
                                Integer.toString(edition.revision().asOf().getYear()),
                                title,
                                edition.revision().number(),
                                edition.date()),
                        body)));
        story.paragraph(
                8,
                TextRun.of(
                        edition.say(
                                "cite.release",
                                spec.release(),
                                edition.revision().number()),
                        body));
        if (spec.citation().identifier() != null) {
            story.paragraph(
                    8, TextRun.of(edition.say("cite.identifier", spec.citation().identifier()), body));
        }
        if (spec.citation().rights() != null) {
            story.paragraph(
                    8, TextRun.of(edition.say("cite.rights", spec.citation().rights()), body));
        }
        story.paragraph(8, TextRun.of(edition.say("cite.proof"), body));
        List<TextRun> contact = Contact.runs(edition, body);
        if (!contact.isEmpty()) {
            story.paragraph(8, contact);
        }
    }
}
