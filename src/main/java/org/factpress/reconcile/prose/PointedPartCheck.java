package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Holds a part against the whole that the sentence before tells: "We spent £2 million. £3 million of it went to schools." */
public final class PointedPartCheck implements Check {
    static final Pattern OF_IT = Pattern.compile(
            "(?is)(?:\\s+\\w+){0,2}\\s+of (?:it|them|this sum|(?:this|that|these|those)(?! \\w+s))(?U:\\b).*");
    private static final Pattern OF_THESE =
            Pattern.compile("(?is)\\W*(?:(?:out )?of|among) (?:it|this|that|them|these|those)(?: \\w+)?, ");
    private static final Pattern OF_THE_NOUN = Pattern.compile(
            "(?is)\\s+of (?:the|these|those) (\\w+)(?U:\\b)(?! (?:in|of|with|without|that|which|who|from|at|on|for|across)(?U:\\b)).*");
    private static final int STEM = 4;

    @Override
    public List<Finding> findings(Dossier dossier) {
        return SentenceBefore.each(dossier.sentences())
                .flatMap(pair -> check(dossier.names(), pair).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, SentenceBefore pair) {
        Figure part = pair.sentence().figures().get(0);
        boolean points = OF_IT.matcher(pair.sentence().after(part)).matches()
                || OF_THESE.matcher(pair.sentence().before(part)).matches()
                || isOfTheNoun(pair.sentence().after(part), part);
        return Lists.isAmount(part) && points
                ? pair.only(part).flatMap(whole -> SentencePartCheck.exceeding(names, part, whole))
                : Optional.empty();
    }

    /** "104 of the towns", where towns were counted before. */
    static boolean isOfTheNoun(String after, Figure part) {
        Matcher noun = OF_THE_NOUN.matcher(after);
        String unit = part.quantity().unit();
        return unit != null
                && noun.matches()
                && noun.group(1).regionMatches(true, 0, unit, 0, Math.min(STEM, unit.length()));
    }
}
