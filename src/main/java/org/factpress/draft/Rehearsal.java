package org.factpress.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Severity;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;
import org.factpress.reconcile.Evidence;
import org.factpress.reconcile.Reconciler;

/** Runs a draft on its own documents, to see which of its errors the documents make and which the draft's wordings make. */
final class Rehearsal {
    private final ReleaseSpec spec;
    private final List<SourceDocument> documents;
    private final List<Extraction> extractions;
    private final Normaliser normaliser = new Normaliser();
    private final List<Finding> undeclared;

    /** @param spec without indicators */
    Rehearsal(ReleaseSpec spec, List<SourceDocument> documents, List<Extraction> extractions) {
        this.spec = spec;
        this.documents = documents.stream()
                .map(document -> spec.sources().stream()
                                .anyMatch(source -> source.role() == DocumentRole.PRIMARY
                                        && source.pattern().endsWith(document.path()))
                        ? document.as(DocumentRole.PRIMARY)
                        : document)
                .toList();
        this.extractions = extractions;
        List<Indicator> found = normaliser.indicators(spec, extractions);
        this.undeclared = errors(spec, found, normaliser.statements(spec, found, extractions));
    }

    /** What each figure was given to. */
    List<Statement> statements(List<Indicator> indicators) {
        return normaliser.statements(spec.declaring(indicators), indicators, extractions);
    }

    /**
     * Of the first error that only these indicators make: a figure of it and the indicator that took it, though it was not made of
     * it.
     *
     * @param members by indicator id the figures that each was made of
     */
    Optional<Intruder> intruder(List<Indicator> indicators, Map<String, Set<String>> members) {
        List<Statement> statements = statements(indicators);
        Map<String, String> taken = new HashMap<>();
        statements.stream()
                .filter(statement -> statement.indicator() != null)
                .forEach(
                        statement -> taken.put(statement.figure().id(), Objects.requireNonNull(statement.indicator())));
        return errors(spec.declaring(indicators), indicators, statements).stream()
                .filter(error -> undeclared.stream().noneMatch(known -> isSame(known, error)))
                .flatMap(error -> intruders(error, taken, members))
                .findFirst();
    }

    /** A figure that an indicator took though it was not made of it. */
    record Intruder(String figure, String indicator) {}

    private static Stream<Intruder> intruders(
            Finding error, Map<String, String> taken, Map<String, Set<String>> members) {
        return error.figures().stream()
                .filter(taken::containsKey)
                .map(figure -> new Intruder(figure, taken.get(figure)))
                .filter(intruder ->
                        !members.getOrDefault(intruder.indicator(), Set.of()).contains(intruder.figure()));
    }

    private static boolean isSame(Finding known, Finding error) {
        Set<String> both = new HashSet<>(known.figures());
        both.retainAll(error.figures());
        return known.code() == error.code()
                && both.size()
                        >= Math.min(
                                2,
                                Math.min(known.figures().size(), error.figures().size()));
    }

    private List<Finding> errors(ReleaseSpec declared, List<Indicator> indicators, List<Statement> statements) {
        return new Reconciler()
                        .reconcile(new Evidence(
                                declared,
                                indicators,
                                documents,
                                extractions,
                                statements,
                                List.of(),
                                List.of(),
                                Map.of()))
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .collect(Collectors.toList());
    }
}
