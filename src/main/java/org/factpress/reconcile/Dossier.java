package org.factpress.reconcile;

import java.util.Comparator;
import java.util.List;
import org.factpress.model.Salience;
import org.factpress.model.Statement;

/** The evidence of a release with its claims brought together: what checks look at. */
record Dossier(Evidence evidence, List<Claim> claims, List<Group> groups, ChangeEnds ends, DocumentNames names) {
    static Dossier of(Evidence evidence) {
        List<Claim> claims = Claims.of(evidence);
        List<Group> groups = Grouping.of(claims);
        return new Dossier(
                evidence,
                claims,
                groups,
                new ChangeEnds(claims, groups, evidence.previous()),
                new DocumentNames(evidence.documents()));
    }

    /** Statements of results, whether or not they belong to an indicator. */
    List<Statement> core() {
        return evidence.statements().stream()
                .filter(statement -> statement.figure().salience() == Salience.CORE)
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.figure().document())
                        .thenComparing(statement -> statement.figure().start()))
                .toList();
    }
}
