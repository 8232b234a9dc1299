package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.chart.Palette;
import org.factpress.model.Approval;
import org.factpress.model.Finding;
import org.factpress.model.LedgerRole;
import org.factpress.model.Revision;
import org.factpress.report.page.RunningHead;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The band over each page: publisher and report on the left; draft mark, date, revision and page on the right. */
final class Band {
    private Band() {}

    static RunningHead of(String name, Edition edition) {
        return new RunningHead(
                edition.styles().palette(), left(name, edition), (page, pages) -> right(edition, page, pages));
    }

    private static List<TextRun> left(String name, Edition edition) {
        List<TextRun> runs = new ArrayList<>();
        String publisher = edition.revision().spec().publisher().name();
        if (publisher != null && !publisher.isBlank()) {
            runs.add(TextRun.of(
                    publisher.toUpperCase(Locale.ROOT), edition.styles().bandName()));
            runs.add(TextRun.of(" · ", edition.styles().band()));
        }
        runs.add(TextRun.of(edition.say(name + ".name"), edition.styles().band()));
        return runs;
    }

    private static List<TextRun> right(Edition edition, int page, int pages) {
        TextStyle style = edition.styles().band();
        List<TextRun> runs = new ArrayList<>();
        if (edition.revision().draft()) {
            runs.add(TextRun.of(draft(edition), style.in(Palette.CAUTION)).framed(Palette.CAUTION));
            runs.add(TextRun.of("\u00a0\u00a0\u00a0\u00a0\u00a0 ", style));
        }
        runs.add(TextRun.of(edition.date(), style, LedgerRole.DATE));
        runs.add(TextRun.of(" · ", style));
        runs.add(TextRun.of(edition.say("band.revision", edition.revision().number()), style));
        if (pages > 1) {
            runs.add(TextRun.of(" · ", style));
            runs.add(TextRun.of(edition.say("band.page", page, pages), style, LedgerRole.PAGE));
        }
        return runs;
    }

    private static String draft(Edition edition) {
        Revision revision = edition.revision();
        boolean held = revision.findings().stream().anyMatch(Finding::holds)
                || revision.spec().approval() != Approval.REQUIRED;
        return edition.say(held ? "draft.held" : "draft.unapproved");
    }
}
