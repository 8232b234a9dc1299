package org.factpress.reconcile.claim;

import java.util.Comparator;
import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Salience;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;

/**
 * The evidence of a release with its claims brought together: what checks look at.
 *
 * <p>{@code core} are the statements of results in the order of documents and text, whether or not they belong to an
 * indicator; {@code claims} are those that do.
 */
public record Dossier(
        ReleaseSpec spec,
        List<Indicator> indicators,
        List<SourceDocument> documents,
        List<Extraction> extractions,
        List<Statement> statements,
        List<Sentence> sentences,
        List<Statement> core,
        List<Claim> claims,
        List<Group> groups,
        List<Observation> previous,
        ChangeEnds ends,
        DocumentNames names) {
    private static final Comparator<Statement> IN_TEXT_ORDER = Comparator.comparing(
                    (Statement statement) -> statement.figure().document())
            .thenComparing(statement -> statement.figure().start())
            .thenComparing(statement -> statement.figure().end())
            .thenComparing(statement -> statement.figure().id());

    /** @param previous the observations of the release compared with */
    public static Dossier of(
            ReleaseSpec spec,
            List<Indicator> indicators,
            List<SourceDocument> documents,
            List<Extraction> extractions,
            List<Statement> statements,
            List<Observation> previous) {
        List<Statement> core = statements.stream()
                .filter(statement -> statement.figure().salience() == Salience.CORE)
                .sorted(IN_TEXT_ORDER)
                .toList();
        List<Claim> claims = new Claims(indicators, documents).of(core);
        List<Group> groups = Grouping.of(claims);
        return new Dossier(
                spec,
                indicators,
                documents,
                extractions,
                statements,
                Sentence.all(statements, documents, extractions),
                core,
                claims,
                groups,
                previous,
                new ChangeEnds(claims, groups, previous),
                new DocumentNames(documents));
    }
}
