package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Holds a part against the whole that the sentence before tells: "We spent £2 million. £3 million of it went to schools." */
public final class PointedPartCheck implements Check {
    private static final Pattern OF_IT = Pattern.compile(
            "(?is)(?:\\s+\\w+){0,2}\\s+of (?:it|them|this sum|(?:this|that|these|those)(?! \\w+s))\\b.*");
    private static final Pattern OF_THESE = Pattern.compile("(?is)\\W*(?:out )?of (?:it|this|that|them|these|those), ");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return SentenceBefore.each(dossier.sentences())
                .flatMap(pair -> check(dossier.names(), pair).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, SentenceBefore pair) {
        Figure part = pair.sentence().figures().get(0);
        boolean points = OF_IT.matcher(pair.sentence().after(part)).matches()
                || OF_THESE.matcher(pair.sentence().before(part)).matches();
        return Lists.isAmount(part) && points
                ? pair.only(part).flatMap(whole -> SentencePartCheck.exceeding(names, part, whole))
                : Optional.empty();
    }
}
