package org.factpress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** Every change computed from its two ends, and whether what is stated follows from them. */
record Computation(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        List<List<TextRun>> checks = edition.facts().changes().stream()
                .flatMap(observation -> check(observation).stream())
                .toList();
        if (checks.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(3, edition.say("computation.head"), edition.styles().head(), 20);
            checks.forEach(check -> part.paragraph(6, check));
        });
    }

    private Optional<List<TextRun>> check(Observation observation) {
        return new ChangeEnds(edition.facts())
                .of(observation)
                .map(ends -> told(observation, ends.from(), ends.to(), ends.check()));
    }

    private List<TextRun> told(Observation observation, Quantity from, Quantity to, ChangeCheck check) {
        TextStyle style = edition.styles().body();
        String direction = check.falling() ? ".fall" : ".rise";
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.label(observation, style.in(Face.BOLD)));
        runs.add(TextRun.of(scope(observation) + ". ", style.in(Face.BOLD)));
        boolean stated = !observation.computed();
        String key = stated && check.exact() != null ? "computation.exact" : "computation.interval";
        runs.addAll(edition.messages()
                .runs(
                        key + direction,
                        style,
                        value(from, observation, style),
                        value(to, observation, style),
                        computed(check.exact(), 2, observation, style),
                        computed(check.low(), 1, observation, style),
                        computed(check.high(), 1, observation, style)));
        String verdict = stated ? (check.allows(observation.quantity()) ? "fits" : "fails") : "unstated";
        runs.addAll(edition.messages()
                .runs("computation." + verdict, style, List.of(edition.values().size(observation, style))));
        runs.addAll(edition.citations().after(observation, style));
        return runs;
    }

    /** Of what and where: one indicator may change otherwise in another place. */
    private String scope(Observation observation) {
        String where = edition.scopes().told(observation.scope(), "");
        return where.isEmpty() ? "" : ", " + where;
    }

    private List<TextRun> value(Quantity quantity, Observation observation, TextStyle style) {
        return List.of(TextRun.of(edition.values().of(quantity), style).of(LedgerRole.OBSERVATION, observation.id()));
    }

    private List<TextRun> computed(@Nullable BigDecimal change, int places, Observation observation, TextStyle style) {
        if (change == null) {
            return List.of();
        }
        String unit = observation.quantity().unit();
        String text = edition.values().end(ChangeCheck.rounded(change, places), unit);
        return List.of(TextRun.of(text, style).of(LedgerRole.COMPUTED, observation.id()));
    }
}
