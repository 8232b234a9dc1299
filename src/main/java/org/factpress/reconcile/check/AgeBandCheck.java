package org.factpress.reconcile.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Population;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.ScopeLikeness;
import org.factpress.reconcile.claim.Told;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/** Finds age bands that are the same but for one year at one end: "under 15" beside "15 and younger". */
public final class AgeBandCheck implements Check {
    private static final int CROWD = 32;

    /** What two groups must share to be compared: subject and period, one of their bands, and the place in a crowd. */
    private record Band(
            String indicator,
            Family family,
            String period,
            int ageMin,
            int ageMax,
            @Nullable String place) {}

    @Override
    public List<Finding> findings(Dossier dossier) {
        DocumentNames names = dossier.names();
        List<Group> aged = dossier.groups().stream()
                .filter(group -> group.chosen().population().hasAges())
                .toList();
        Stream<Buckets.Pair<Group>> pairs = Stream.of(false, true)
                .flatMap(byPlace ->
                        Buckets.ofEach(aged, group -> bands(group, byPlace)).pairs(CROWD));
        return Stream.concat(
                        dossier.groups().stream().flatMap(group -> within(names, group)),
                        pairs.flatMap(pair -> between(names, pair)))
                .toList();
    }

    /** Its own band, and those that end or begin a year later: bands a year apart have one in common. */
    private static List<Band> bands(Group group, boolean byPlace) {
        Population ages = group.chosen().population();
        int min = ages.ageMin() == null ? -1 : ages.ageMin();
        int max = ages.ageMax() == null ? -1 : ages.ageMax();
        return Stream.of(new int[] {min, max}, new int[] {min + 1, max}, new int[] {min, max + 1})
                .map(band -> new Band(
                        group.indicator().id(),
                        group.family(),
                        group.chosen().key().period(),
                        band[0],
                        band[1],
                        byPlace ? group.chosen().key().place() : null))
                .toList();
    }

    private static Stream<Finding> within(DocumentNames names, Group group) {
        Optional<Claim> reference = group.claims().stream()
                .filter(claim -> claim.population().hasAges())
                .findFirst();
        return reference.stream()
                .flatMap(first -> group.others().stream()
                        .filter(told -> Populations.boundApart(
                                first.population(), told.first().population()))
                        .map(told -> finding(
                                names,
                                first,
                                told,
                                "They are read as one result: check which of the two the study means.")));
    }

    /** Two documents whose values differ as well: the bands may be the reason. */
    private static Stream<Finding> between(DocumentNames names, Buckets.Pair<Group> pair) {
        Claim one = pair.one().chosen();
        Claim other = pair.other().chosen();
        boolean sameButForTheBand = !one.document().equals(other.document())
                && Populations.boundApart(one.population(), other.population())
                && ScopeLikeness.place(one, other).compareTo(Likeness.OPEN) <= 0
                && Periods.likeness(one.period(), other.period()) == Likeness.SAME;
        return sameButForTheBand
                ? Stream.of(finding(names, one, Told.of(other), "Their values differ too, and are kept apart."))
                : Stream.empty();
    }

    private static Finding finding(DocumentNames names, Claim one, Told told, String consequence) {
        Claim other = told.first();
        FindingDraft draft = FindingDraft.about(FindingCode.AGE_BAND_MISMATCH, one, told)
                .computed("first.ageMin", one.population().ageMin())
                .computed("first.ageMax", one.population().ageMax())
                .computed("second.ageMin", other.population().ageMin())
                .computed("second.ageMax", other.population().ageMax());
        return draft.saying("The age bands differ by one year: " + names.of(one) + " has "
                + Wording.told(one) + " for those " + Wording.ages(one.population()) + ", " + names.of(told)
                + " has " + Wording.told(other) + " for those " + Wording.ages(other.population()) + ". "
                + consequence);
    }
}
