package org.factpress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.chart.Palette;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** Tells a change in one line: {@code ▼ 73% from 8.16% in 2012}, with its sources, and whether it was computed. */
final class ChangeLine {
    private final Edition edition;
    private final boolean toldApart;

    ChangeLine(Edition edition) {
        this(edition, false);
    }

    /** {@code toldApart}: a relative change says that it is one, as others beside it are in percentage points. */
    ChangeLine(Edition edition, boolean toldApart) {
        this.edition = edition;
        this.toldApart = toldApart;
    }

    List<TextRun> of(Observation observation, TextStyle style) {
        return told(observation, style, true);
    }

    /** Without the value it started from, where that stands beside. */
    List<TextRun> inBrief(Observation observation, TextStyle style) {
        return told(observation, style, false);
    }

    private List<TextRun> told(Observation observation, TextStyle style, boolean withStart) {
        Change change = Objects.requireNonNull(observation.change(), "a change has ends");
        TextStyle strong = style.in(Face.BOLD).in(Palette.INK);
        List<TextRun> runs = new ArrayList<>();
        runs.add(arrow(change.direction(), strong));
        runs.add(edition.values().size(observation, strong));
        if (toldApart && change.relative()) {
            runs.add(TextRun.of(edition.say("change.relative"), style));
        }
        Optional<TextRun> start = withStart ? from(observation, change, style) : Optional.empty();
        start.ifPresent(from -> runs.addAll(
                edition.messages().runs("change.from", style, List.of(from), period(change.fromPeriod(), style))));
        runs.addAll(edition.citations().after(observation, style));
        edition.verdicts().correction(observation).ifPresent(decision -> {
            runs.add(TextRun.of(" · ", style));
            runs.addAll(edition.corrected(decision, style));
        });
        if (observation.computed()) {
            runs.add(TextRun.of(edition.say("change.computed"), style));
        }
        return runs;
    }

    private TextRun arrow(Direction direction, TextStyle style) {
        boolean down = direction == Direction.DECREASE;
        return TextRun.of(down ? "▼ " : "▲ ", style.sized(style.size() * 0.8))
                .spoken(edition.say(down ? "change.down" : "change.up") + " ");
    }

    private Optional<TextRun> from(Observation observation, Change change, TextStyle style) {
        Optional<Observation> earlier = edition.facts()
                .at(
                        observation.indicator(),
                        change.fromPeriod(),
                        observation.scope().place())
                .filter(value -> isTold(value, change));
        if (earlier.isPresent() || change.from() == null) {
            return earlier.map(value -> edition.values().run(value, style))
                    .map(run -> earlier.get().revisedFrom() == null
                            ? run
                            : run.text(run.text() + "\u00a0" + edition.say("revised.mark")));
        }
        String unit = change.relative() ? "percent" : observation.quantity().unit();
        return Optional.of(TextRun.of(edition.values().end(change.from(), unit), style)
                .of(LedgerRole.OBSERVATION, observation.id()));
    }

    /** A change may start from another value of that period than the one that stands in its place. */
    private static boolean isTold(Observation value, Change change) {
        BigDecimal known = value.quantity().value();
        return change.from() == null || known != null && known.compareTo(change.from()) == 0;
    }

    private List<TextRun> period(@Nullable String period, TextStyle style) {
        return List.of(TextRun.of(edition.periods().inSentence(period), style, LedgerRole.DATE));
    }
}
