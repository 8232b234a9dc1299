package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Quantity;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.ScopeLikeness;
import org.factpress.reconcile.claim.Told;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/** Finds the same number told of another place, population or period. */
public final class ScopeCheck implements Check {
    private static final int TELLING_DIGITS = 2;

    /** A number that more scopes than this share recurs by chance. */
    private static final int CROWD = 12;

    private static final List<String> IN_FORCE = List.of(
            "in force from before", "carried on from before", "the year named before", "its year from the document");

    private record Number(String indicator, Family family, BigDecimal number) {}

    @Override
    public List<Finding> findings(Dossier dossier) {
        DocumentNames names = dossier.names();
        List<Group> telling = dossier.groups().stream()
                .filter(group -> isTelling(group.chosen().quantity()))
                .toList();
        PartPlaces parts = PartPlaces.of(dossier);
        return Stream.concat(
                        dossier.groups().stream().flatMap(group -> within(names, parts, group)),
                        Buckets.ofEach(telling, ScopeCheck::numbers)
                                .pairs(CROWD)
                                .flatMap(pair -> between(names, pair)))
                .toList();
    }

    /** The value, or the ends of the range. */
    private static Set<Number> numbers(Group group) {
        Quantity told = group.chosen().quantity();
        return Stream.of(told.value(), told.low(), told.high())
                .flatMap(Stream::ofNullable)
                .map(number -> new Number(group.indicator().id(), group.family(), number.stripTrailingZeros()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Claims that were taken together, and yet say different scopes in so many words. */
    private static Stream<Finding> within(DocumentNames names, PartPlaces parts, Group group) {
        Claim chosen = group.chosen();
        return group.others().stream()
                .filter(told -> Values.shareNumber(told.first().quantity(), chosen.quantity()))
                .flatMap(told -> {
                    List<ScopePart> differ = differences(chosen, told.first());
                    boolean part = differ.isEmpty()
                            && isTelling(chosen.quantity())
                            && (parts.isPartForWhole(chosen, told.first())
                                    || parts.isPartForWhole(told.first(), chosen));
                    return differ.isEmpty() && !part
                            ? Stream.empty()
                            : Stream.of(finding(
                                    names,
                                    chosen,
                                    told,
                                    part ? List.of(ScopePart.PLACE) : differ,
                                    "They are read as one result: check which of the two the study means."));
                });
    }

    /** Claims of different documents that differ by one part of the scope: a slip of the pen is likely. */
    private static Stream<Finding> between(DocumentNames names, Buckets.Pair<Group> pair) {
        Claim one = pair.one().chosen();
        Claim other = pair.other().chosen();
        boolean likely = Values.shareNumber(one.quantity(), other.quantity())
                && Values.fit(one.figure(), other.figure())
                && differences(one, other).size() == 1
                && unlike(one, other) <= 1
                && !inOneDocument(pair);
        return likely
                ? Stream.of(finding(
                        names, one, Told.of(other), differences(one, other), "They are kept apart; one may be a slip."))
                : Stream.empty();
    }

    /** Where one document gives both the number, they are two. */
    private static boolean inOneDocument(Buckets.Pair<Group> pair) {
        Set<String> documents = documents(pair.one());
        return documents(pair.other()).stream().anyMatch(documents::contains);
    }

    private static Set<String> documents(Group group) {
        return group.supporting().stream()
                .map(claim -> claim.figure().document())
                .collect(Collectors.toSet());
    }

    /** Round numbers recur by chance; a range or two significant digits hardly do. */
    private static boolean isTelling(Quantity quantity) {
        if (Values.isBound(quantity)) {
            return false;
        }
        BigDecimal value = quantity.value();
        return value == null || value.stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private static long unlike(Claim one, Claim other) {
        return Stream.of(
                        ScopeLikeness.place(one, other),
                        ScopeLikeness.population(one, other),
                        ScopeLikeness.period(one, other))
                .filter(likeness -> likeness.compareTo(Likeness.OPEN) > 0)
                .count();
    }

    /** The parts of the scope that both state, and state differently. */
    private static List<ScopePart> differences(Claim one, Claim other) {
        List<ScopePart> parts = new ArrayList<>();
        for (ScopePart part : List.of(ScopePart.PLACE, ScopePart.POPULATION, ScopePart.PERIOD)) {
            boolean bothSay = one.states(part)
                    && other.states(part)
                    && likeness(part, one, other).compareTo(Likeness.NEAR) >= 0;
            if (bothSay || oneSaysAnother(part, one, other)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** One says in so many words what the other has from the sentences before it, and it is surely another place or time. */
    private static boolean oneSaysAnother(ScopePart part, Claim one, Claim other) {
        boolean told = one.states(part) && isInForce(part, other) || other.states(part) && isInForce(part, one);
        return told
                && switch (part) {
                    case PLACE -> Places.likeness(one.place(), other.place()) == Likeness.OTHER;
                    case PERIOD -> Periods.likeness(one.period(), other.period()) == Likeness.OTHER;
                    case POPULATION, MEASURE -> false;
                };
    }

    /** From a sentence of the same text, and not only from the date on which it was published. */
    private static boolean isInForce(ScopePart part, Claim claim) {
        return claim.knows(part)
                && claim.figure().evidence().stream()
                        .filter(rule -> rule.startsWith(part.code() + ": "))
                        .anyMatch(rule -> IN_FORCE.stream().anyMatch(rule::contains));
    }

    private static Likeness likeness(ScopePart part, Claim one, Claim other) {
        return switch (part) {
            case PLACE -> ScopeLikeness.place(one, other);
            case PERIOD -> orTheSame(ScopeLikeness.period(one, other));
            // A bound one year apart has a finding of its own.
            case POPULATION ->
                Populations.boundApart(one.population(), other.population())
                        ? Likeness.SAME
                        : orTheSame(Populations.likeness(one.population(), other.population()));
            case MEASURE -> Likeness.SAME;
        };
    }

    /** A day lies in its year, and every text has its own words for who is meant: only what is surely another counts. */
    private static Likeness orTheSame(Likeness likeness) {
        return likeness == Likeness.OTHER ? Likeness.OTHER : Likeness.SAME;
    }

    private static Finding finding(
            DocumentNames names, Claim one, Told told, List<ScopePart> parts, String consequence) {
        Claim other = told.first();
        return FindingDraft.about(FindingCode.SCOPE_MISMATCH, one, told)
                .computed(
                        "differs",
                        String.join(";", parts.stream().map(ScopePart::code).toList()))
                .saying(one.indicator().label() + ": " + names.of(one) + " has " + Wording.told(one)
                        + scope(parts, one) + ", " + names.of(told) + " has " + Wording.told(other)
                        + scope(parts, other) + ". " + consequence);
    }

    private static String scope(List<ScopePart> parts, Claim claim) {
        StringBuilder scope = new StringBuilder();
        for (ScopePart part : parts) {
            scope.append(
                    switch (part) {
                        case PLACE ->
                            claim.place().isEmpty() ? " for no place" : " for " + Wording.places(claim.place());
                        case PERIOD -> " for " + Wording.period(claim.period());
                        case POPULATION -> " for " + Wording.population(claim.population());
                        case MEASURE -> "";
                    });
        }
        return scope.toString();
    }
}
