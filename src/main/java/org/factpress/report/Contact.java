package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.Publisher;
import org.factpress.report.story.Face;
import org.factpress.report.story.Link;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** Whom to ask about a release. */
final class Contact {
    private Contact() {}

    /** Nothing where the job names nobody. */
    static List<TextRun> runs(Edition edition, TextStyle style) {
        Publisher publisher = edition.revision().spec().publisher();
        List<TextRun> parts = new ArrayList<>();
        if (publisher.contactName() != null) {
            parts.add(TextRun.of(publisher.contactName(), style));
        }
        if (publisher.contactEmail() != null) {
            String address = publisher.contactEmail();
            parts.add(TextRun.of(address, style.in(edition.styles().palette().accent()))
                    .linked(Link.out("mailto:" + address, edition.say("contact.mail", address))));
        }
        if (publisher.contactPhone() != null) {
            parts.add(TextRun.of(publisher.contactPhone().replace(' ', '\u00a0'), style));
        }
        List<TextRun> runs = new ArrayList<>();
        for (TextRun part : parts) {
            TextStyle strong = style.in(Face.BOLD).in(Palette.INK);
            runs.add(runs.isEmpty() ? TextRun.of(edition.say("contact.head") + " ", strong) : TextRun.of(", ", style));
            runs.add(part);
        }
        return runs;
    }
}
