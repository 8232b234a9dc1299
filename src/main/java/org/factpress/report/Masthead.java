package org.factpress.report;

import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.Publisher;
import org.factpress.model.RevisionKind;
import org.factpress.report.page.Face;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** Title and subtitle of the release. */
record Masthead(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        logo(story);
        story.heading(1, edition.revision().spec().title(), edition.styles().title(), 0);
        String subtitle = edition.revision().spec().subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            story.keptParagraph(4, List.of(TextRun.of(subtitle, edition.styles().subtitle())));
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
                    TextRun.of(reason, style));
        }
    }
}
