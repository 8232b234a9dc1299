package org.factpress.report;

import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.Publisher;
import org.factpress.model.RevisionKind;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** Title and subtitle of the release. */
record Masthead(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        logo(story);
        TextRun title =
                TextRun.of(edition.revision().spec().title(), edition.styles().title());
        story.heading(1, List.of(edition.in(edition.languages().ofTitle(), title)), 0);
        String subtitle = edition.revision().spec().subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            TextRun line = TextRun.of(subtitle, edition.styles().subtitle());
            story.keptParagraph(4, List.of(edition.in(edition.languages().ofSubtitle(), line)));
        }
        note(story);
    }

    private void logo(Story story) {
        Publisher publisher = edition.revision().spec().publisher();
        if (publisher.logo() != null) {
            String name = publisher.name() == null ? edition.revision().spec().release() : publisher.name();
            story.picture(Logo.of(publisher.logo()), name, Logo.TALLEST);
            story.keptSpace(10);
        }
    }

    /** Why there is another revision. */
    private void note(Story story) {
        RevisionKind kind = edition.revision().kind();
        String reason = edition.revision().reason();
        if (kind != RevisionKind.INITIAL && reason != null) {
            TextStyle style = edition.styles().body();
            story.paragraph(
                    10,
                    TextRun.of(
                            edition.say("kind." + kind.code()) + " ",
                            style.in(Face.BOLD).in(Palette.CAUTION)),
                    edition.in(edition.languages().ofPeople(), TextRun.of(reason, style)));
        }
    }
}
