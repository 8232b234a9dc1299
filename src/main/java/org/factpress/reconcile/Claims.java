package org.factpress.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Indicator;
import org.factpress.model.Salience;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;

/** Picks the statements that speak of an indicator, in the order of documents and text. */
final class Claims {
    /** Earlier document first (undated ones last), then path, then place in the text. */
    static final Comparator<Claim> READING_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.document().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.document().path())
            .thenComparing(claim -> claim.figure().start())
            .thenComparing(claim -> claim.figure().end())
            .thenComparing(claim -> claim.figure().id());

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();

    private Claims(Evidence evidence) {
        evidence.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        evidence.documents().forEach(document -> documents.put(document.path(), document));
    }

    static List<Claim> of(Evidence evidence) {
        Claims claims = new Claims(evidence);
        return evidence.statements().stream()
                .filter(statement -> statement.indicator() != null)
                .filter(statement -> statement.figure().salience() == Salience.CORE)
                .map(claims::claim)
                .sorted(READING_ORDER)
                .toList();
    }

    private Claim claim(Statement statement) {
        Indicator indicator = indicators.get(statement.indicator());
        SourceDocument document = documents.get(statement.figure().document());
        if (indicator == null || document == null) {
            throw new IllegalArgumentException("Figure " + statement.figure().id() + " belongs to indicator '"
                    + statement.indicator() + "' and document '"
                    + statement.figure().document() + "', and one of the two is not part of this release.");
        }
        return new Claim(statement, indicator, document, Family.of(statement.figure()));
    }
}
