package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Qualifier;
import org.factpress.model.Salience;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.ShareCheck;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/** Tries a share on the whole that it points back to: "15 homes were visited. Of these, 45 percent had damp", "(n = 25)". */
public final class PointedShareCheck implements Check {
    private static final Pattern OF_THESE =
            Pattern.compile("(?is)[^\\p{L}]*(?:(?:out )?of|among) (?:these|them|those)(?: \\w+)?, ");
    private static final Pattern OF_THEM = Pattern.compile("(?is)\\s+of (?:them|these|those)(?U:\\b).*");
    private static final Pattern ANSWERED = Pattern.compile(
            "(?is)\\s+(?:were|was|said|answered|agreed|had|reported|thought|felt|told|knew|wanted|found)(?U:\\b).*");
    private static final Pattern ASKED = Pattern.compile(
            "(?is).*(?U:\\b)(?:asked|surveyed|interviewed|questioned|polled|inspected|tested|examined)(?U:\\b).*");
    private static final Pattern SAMPLE = Pattern.compile("(?is).*(?U:\\b)n\\s?=\\s?");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return Passage.each(dossier.sentences())
                .flatMap(passage -> passage.sentence().figures().stream()
                        .filter(share -> share.base() == null && isShare(share))
                        .flatMap(
                                share -> whole(passage, share)
                                        .flatMap(whole -> ShareCheck.check(dossier.names(), share, whole))
                                        .stream()))
                .toList();
    }

    private static boolean isShare(Figure figure) {
        return figure.salience() == Salience.CORE
                && figure.quantity().kind() == FigureKind.PERCENTAGE
                && figure.quantity().qualifier() == Qualifier.EXACT
                && figure.change() == null
                && Family.of(figure).equals(Family.SHARE);
    }

    private static Optional<BigDecimal> whole(Passage passage, Figure share) {
        Sentence sentence = passage.sentence();
        Optional<Figure> sample = sentence.first(count ->
                isCount(count) && SAMPLE.matcher(sentence.before(count)).matches());
        if (sample.isPresent()) {
            return sample.map(count -> count.quantity().value());
        }
        boolean points = OF_THESE.matcher(sentence.before(share)).matches()
                || OF_THEM.matcher(sentence.after(share)).matches()
                || ANSWERED.matcher(sentence.after(share)).matches()
                        && passage.before().stream().limit(1).anyMatch(PointedShareCheck::isPoll);
        return points && sentence.figures().get(0) == share ? only(passage) : Optional.empty();
    }

    private static boolean isPoll(Sentence before) {
        return ASKED.matcher(before.text(before.start(), before.end())).matches();
    }

    /** The only number that was counted in the sentence before. */
    private static Optional<BigDecimal> only(Passage passage) {
        List<Figure> counts = passage.before().stream()
                .limit(1)
                .flatMap(before -> before.figures().stream())
                .toList();
        return Stream.of(counts)
                .filter(some -> some.size() == 1 && isCount(some.get(0)))
                .map(some -> some.get(0).quantity().value())
                .findFirst();
    }

    private static boolean isCount(Figure figure) {
        return figure.quantity().kind() == FigureKind.COUNT
                && figure.quantity().value() != null
                && figure.quantity().qualifier() == Qualifier.EXACT;
    }
}
