package org.factpress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.report.page.Face;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;
import org.jspecify.annotations.Nullable;

/** Every change computed from its two ends, and whether what is stated follows from them. */
record Computation(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        List<List<TextRun>> checks = edition.facts().changes().stream()
                .filter(observation -> observation.change() != null)
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
        Change change = Objects.requireNonNull(observation.change());
        Quantity from = end(observation, change.fromPeriod(), change.from());
        Quantity to = end(observation, change.toPeriod(), change.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        ChangeCheck check = ChangeCheck.of(from, to, change.direction() == Direction.DECREASE, change.relative());
        return Optional.ofNullable(check).map(found -> told(observation, from, to, found));
    }

    /** The value of the release for that end where there is one, else the number as the change tells it. */
    private @Nullable Quantity end(Observation change, @Nullable String period, @Nullable BigDecimal told) {
        Optional<Quantity> known = edition.facts()
                .at(change.indicator(), period, change.scope().place())
                .map(Observation::quantity)
                .filter(quantity -> told == null
                        || quantity.value() != null && quantity.value().compareTo(told) == 0);
        return known.orElseGet(() -> told == null ? null : asTold(told));
    }

    private static Quantity asTold(BigDecimal told) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()));
        return new Quantity(FigureKind.PERCENTAGE, told, null, null, Qualifier.EXACT, lastPlace, "percent");
    }

    private List<TextRun> told(Observation observation, Quantity from, Quantity to, ChangeCheck check) {
        TextStyle style = edition.styles().body();
        String direction = check.falling() ? ".fall" : ".rise";
        List<TextRun> runs = new ArrayList<>();
        runs.add(TextRun.of(observation.label() + ". ", style.in(Face.BOLD)));
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
