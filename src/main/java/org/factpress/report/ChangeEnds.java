package org.factpress.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Revision;
import org.jspecify.annotations.Nullable;

/** The two values that a change runs between, and the change computed from them. */
public final class ChangeEnds {
    /** A change with both its ends known; {@code check} is what they give when each is taken as its rounding interval. */
    public record Computed(Quantity from, Quantity to, ChangeCheck check) {}

    private final Facts facts;

    public ChangeEnds(Revision revision) {
        this(new Facts(revision));
    }

    ChangeEnds(Facts facts) {
        this.facts = facts;
    }

    /** Empty for what is no change, where an end is not known, and where the ends give no change. */
    public Optional<Computed> of(Observation observation) {
        if (!Facts.isChange(observation) || observation.change() == null) {
            return Optional.empty();
        }
        Change change = Objects.requireNonNull(observation.change());
        Quantity from = end(observation, change.fromPeriod(), change.from());
        Quantity to = end(observation, change.toPeriod(), change.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        ChangeCheck check = ChangeCheck.of(from, to, change.direction() == Direction.DECREASE, change.relative());
        return Optional.ofNullable(check).map(found -> new Computed(from, to, found));
    }

    /** The value of the release for that end where there is one, else the number as the change tells it. */
    private @Nullable Quantity end(Observation change, @Nullable String period, @Nullable BigDecimal told) {
        Optional<Quantity> known = facts.at(
                        change.indicator(), period, change.scope().place())
                .map(Observation::quantity)
                .filter(quantity -> told == null
                        || quantity.value() != null && quantity.value().compareTo(told) == 0);
        return known.orElseGet(() -> told == null ? null : asTold(told));
    }

    private static Quantity asTold(BigDecimal told) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()));
        return new Quantity(FigureKind.PERCENTAGE, told, null, null, Qualifier.EXACT, lastPlace, "percent");
    }
}
