package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Quantity;
import org.factpress.model.Statement;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/**
 * Finds a count of an age band that is larger than that of a wider band, told in the same words of the same period and place,
 * where no indicator holds the two together: "61 women aged 50 to 54 were tested" beside "58 women aged 50 to 59 were tested".
 */
public final class NestedBandCheck implements Check {
    private static final int CROWD = 24;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> AGE_WORDS = List.of(
            "age", "aged", "ages", "and", "over", "under", "older", "younger", "to", "from", "between", "years", "old");

    private record Subject(String unit, SortedSet<String> words, String period, String place) {
        static Subject of(Statement statement) {
            return new Subject(
                    String.valueOf(statement.figure().quantity().unit()),
                    contentWords(String.valueOf(statement.scope().measure())),
                    Periods.key(statement.scope().period()),
                    Places.key(statement.scope().place()));
        }
    }

    @Override
    public List<Finding> findings(Dossier dossier) {
        List<Statement> aged = dossier.core().stream()
                .filter(statement -> statement.indicator() == null)
                .filter(statement -> statement.figure().quantity().kind() == FigureKind.COUNT)
                .filter(statement -> statement.scope().population().hasAges())
                .filter(statement ->
                        statement.scope().period() != null && statement.scope().measure() != null)
                .toList();
        return Buckets.of(aged, Subject::of)
                .pairs(CROWD)
                .flatMap(pair -> Stream.of(pair, new Buckets.Pair<>(pair.other(), pair.one())))
                .filter(pair -> isLargerPart(pair.one(), pair.other()))
                .map(pair -> finding(
                        dossier.names(), pair.one().figure(), pair.other().figure()))
                .toList();
    }

    private static boolean isLargerPart(Statement part, Statement whole) {
        Quantity small = part.figure().quantity();
        BigDecimal least = small.interval().low();
        BigDecimal most = whole.figure().quantity().interval().high();
        return Populations.nested(part.scope().population(), whole.scope().population())
                && !Magnitudes.areWorldsApart(small, whole.figure().quantity())
                && least != null
                && most != null
                && least.compareTo(most) > 0;
    }

    private static SortedSet<String> contentWords(String measure) {
        return NO_LETTERS
                .splitAsStream(measure.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !AGE_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding finding(DocumentNames names, Figure part, Figure whole) {
        return FindingDraft.about(FindingCode.PART_EXCEEDS_WHOLE, part, whole)
                .computed("part", part.quantity().interval())
                .computed("whole", whole.quantity().interval())
                .saying(told(names, part) + ", and " + told(names, whole)
                        + ". The first band lies within the second, and yet its number is larger.");
    }

    private static String told(DocumentNames names, Figure figure) {
        return names.of(figure.document()) + " counts " + Wording.value(figure.quantity()) + " for those "
                + Wording.ages(figure.scope().population());
    }
}
