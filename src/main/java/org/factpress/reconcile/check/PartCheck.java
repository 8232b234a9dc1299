package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.model.Population;
import org.factpress.model.ScopePart;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.Neighbourhood;
import org.factpress.reconcile.claim.ScopeKeys;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.PopulationWords;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that are larger than their whole.
 *
 * <p>A part is what the job declares as one, a count of a narrower age band or of some of the places, and a count out of a
 * stated base. Shares of different age bands are not compared: a younger band may well have the higher rate.
 */
public final class PartCheck implements Check {
    /** Whose parts: an indicator's groups of one kind of number and one period. */
    private record Whole(String indicator, Family family, String period) {}

    @Override
    public List<Finding> findings(Dossier dossier) {
        DocumentNames names = dossier.names();
        Stream<Finding> groups = violations(dossier.groups()).map(pair -> exceeding(names, pair.one(), pair.other()));
        Stream<Finding> bases = dossier.core().stream()
                .map(Statement::figure)
                .filter(figure -> figure.quantity().kind() == FigureKind.COUNT)
                .filter(figure -> exceeds(figure.quantity().interval(), figure.base()))
                .map(figure -> overItsBase(names, figure));
        return Stream.concat(groups, bases).toList();
    }

    private static Stream<Buckets.Pair<Group>> violations(List<Group> groups) {
        ScopeKeys keys = new ScopeKeys();
        Map<Whole, Neighbourhood<Group>> wholes = new HashMap<>();
        List<Group> levels = groups.stream()
                .filter(group -> !group.family().isChange() && group.period() != null)
                .toList();
        levels.forEach(
                group -> wholes.computeIfAbsent(whole(group, group.indicator().id()), whole -> new Neighbourhood<>())
                        .add(group, keys.of(group.scope())));
        return levels.stream()
                .flatMap(part -> Stream.of(
                                part.indicator().id(), part.indicator().partOf())
                        .flatMap(Stream::ofNullable)
                        .map(indicator -> wholes.get(whole(part, indicator)))
                        .flatMap(Stream::ofNullable)
                        .flatMap(found -> found.around(keys.of(part.scope())).stream())
                        .filter(whole -> exceeds(interval(part), interval(whole).high()) && isPart(part, whole))
                        .map(whole -> new Buckets.Pair<>(part, whole)));
    }

    private static Whole whole(Group part, String indicator) {
        return new Whole(indicator, part.family(), Periods.key(part.period()));
    }

    /** Of the same period and kind of number, as both are. */
    private static boolean isPart(Group part, Group whole) {
        if (part == whole) {
            return false;
        }
        boolean declared = whole.indicator().id().equals(part.indicator().partOf());
        Likeness place = Places.likeness(part.scope().place(), whole.scope().place());
        if (declared) {
            return place.compareTo(Likeness.OPEN) <= 0 && mayHold(whole, part) && isEverywhere(whole, part);
        }
        return part.family().equals(Family.COUNT)
                && (place == Likeness.SAME ? narrower(part, whole) : fewerPlaces(part, whole));
    }

    /** What one place has of the whole does not hold what is told of no place, or of another. */
    private static boolean isEverywhere(Group whole, Group part) {
        List<String> place = whole.chosen().place();
        List<String> declared = whole.indicator().place();
        return place.isEmpty()
                || Places.likeness(place, part.chosen().place()) == Likeness.SAME
                || !declared.isEmpty() && Places.likeness(place, declared) == Likeness.SAME;
    }

    /** One age group of the whole does not hold what is told of all ages. */
    private static boolean mayHold(Group whole, Group part) {
        Population ages = whole.scope().population();
        return !ages.hasAges()
                || Populations.sameAges(ages, whole.indicator().population())
                || Populations.sameAges(ages, part.scope().population())
                || Populations.nested(part.scope().population(), ages);
    }

    /** The same people, of whom the part counts fewer ages. */
    private static boolean narrower(Group part, Group whole) {
        return Populations.nested(part.scope().population(), whole.scope().population())
                && PopulationWords.likeness(
                                        part.scope().population(), whole.scope().population())
                                .compareTo(Likeness.OPEN)
                        <= 0;
    }

    private static boolean fewerPlaces(Group part, Group whole) {
        return part.chosen().states(ScopePart.PLACE)
                && !part.scope().place().isEmpty()
                && whole.scope().place().containsAll(part.scope().place())
                && Populations.likeness(part.scope().population(), whole.scope().population()) == Likeness.SAME;
    }

    private static Interval interval(Group group) {
        return group.chosen().quantity().interval();
    }

    private static boolean exceeds(Interval part, @Nullable BigDecimal whole) {
        return part.low() != null && whole != null && part.low().compareTo(whole) > 0;
    }

    private static Finding exceeding(DocumentNames names, Group part, Group whole) {
        Claim small = part.chosen();
        Claim large = whole.chosen();
        return FindingDraft.about(FindingCode.PART_EXCEEDS_WHOLE, small.figure(), large.figure())
                .computed("part", interval(part))
                .computed("whole", interval(whole))
                .saying(name(part) + " is part of " + name(whole)
                        + Wording.where(whole.scope().place(), whole.period()) + ", and yet larger: "
                        + Wording.told(small) + " in " + names.of(small) + " against " + Wording.told(large)
                        + " in " + names.of(large) + ".");
    }

    private static String name(Group group) {
        String ages = group.scope().population().hasAges()
                ? " " + Wording.ages(group.scope().population())
                : "";
        return "“" + group.indicator().label() + "”" + ages;
    }

    private static Finding overItsBase(DocumentNames names, Figure figure) {
        return FindingDraft.about(FindingCode.PART_EXCEEDS_WHOLE, figure)
                .computed("part", figure.quantity().interval())
                .computed("whole", figure.base())
                .saying(names.of(figure.document()) + " counts " + Wording.value(figure.quantity()) + " out of "
                        + Wording.number(figure.base()) + ".");
    }
}
