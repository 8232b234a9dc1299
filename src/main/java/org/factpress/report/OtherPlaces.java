package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The values of an indicator for other places than the one printed large: none of them is left out without a word. */
record OtherPlaces(Edition edition, Indicator indicator) implements Section {
    private static final int MOST = 5;

    @Override
    public void write(Story story) {
        lines().forEach(line -> story.paragraph(2, line));
    }

    /** A line for each place, and one for what the results summary has beyond them. */
    List<List<TextRun>> lines() {
        List<Observation> values = edition.facts().beside(indicator);
        List<List<TextRun>> lines = new ArrayList<>();
        values.stream().limit(MOST).forEach(value -> lines.add(line(value)));
        TextStyle style = edition.styles().quiet();
        if (values.size() > MOST) {
            lines.add(List.of(TextRun.of(edition.say("places.more", values.size() - MOST), style)));
        }
        return lines;
    }

    private List<TextRun> line(Observation value) {
        TextStyle style = edition.styles().quiet();
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.values().run(value, style.in(Face.BOLD)));
        runs.add(TextRun.of(" " + edition.scopes().places(value.scope().place()), style));
        String period = edition.periods().of(value.scope().period());
        boolean otherPeriod = edition.facts()
                .latest(indicator)
                .filter(latest -> !edition.periods().of(latest.scope().period()).equals(period))
                .isPresent();
        if (otherPeriod && !period.isEmpty()) {
            runs.add(TextRun.of(" · ", style));
            runs.add(TextRun.of(period, style, LedgerRole.DATE));
        }
        runs.addAll(edition.citations().after(value, style));
        edition.verdicts().correction(value).ifPresent(decision -> {
            runs.add(TextRun.of(" · ", style));
            runs.addAll(edition.corrected(decision, style));
            runs.addAll(edition.reason(Shortened.of(decision.reason()), style));
        });
        return runs;
    }
}
