package org.factpress.report;

import java.util.List;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;

/** Title and subtitle of the release. */
record Masthead(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        story.heading(1, edition.revision().spec().title(), edition.styles().title(), 0);
        String subtitle = edition.revision().spec().subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            story.keptParagraph(4, List.of(TextRun.of(subtitle, edition.styles().subtitle())));
        }
    }
}
