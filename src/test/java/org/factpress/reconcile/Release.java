package org.factpress.reconcile;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.DateMention;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.ReadOutcome;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** A release in the words of a test: indicators, documents, and what each of these says. */
final class Release {
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private List<Observation> previous = List.of();
    private List<Observation> lastRevision = List.of();

    Release indicator(String id, String unit, Population population, @Nullable String partOf, String... range) {
        indicators.add(new Indicator(
                id,
                "Label of " + id,
                List.of(),
                unit,
                population,
                List.of(),
                range.length == 0 ? null : new BigDecimal(range[0]),
                range.length == 0 ? null : new BigDecimal(range[1]),
                Better.NEITHER,
                partOf));
        return this;
    }

    Release indicator(String id, String unit) {
        return indicator(id, unit, Population.UNSTATED, null);
    }

    Release primary(String path) {
        return document(path, DocumentRole.PRIMARY, null, ReadOutcome.READ);
    }

    Release document(String path, DocumentRole role, @Nullable LocalDate date, ReadOutcome outcome) {
        documents.put(
                path,
                new SourceDocument(
                        path,
                        "00",
                        1,
                        "text/plain",
                        null,
                        date,
                        role,
                        "en",
                        null,
                        outcome,
                        null,
                        "",
                        List.of(),
                        List.of()));
        return this;
    }

    /** What a document says; one not named before is a secondary source that could be read. */
    Release says(String document, Told... told) {
        if (!documents.containsKey(document)) {
            document(document, DocumentRole.SECONDARY, null, ReadOutcome.READ);
        }
        for (Told one : told) {
            statements.add(one.statement(document, statements.size() + 1));
        }
        return this;
    }

    Release dates(
            String document, DayOfWeek weekday, int day, int month, @Nullable Integer year, @Nullable Integer assumed) {
        says(document);
        String surface = weekday + ", " + day + "/" + month;
        dates.add(new DateMention(document, null, 7, 20, surface, surface, weekday, day, month, year, assumed));
        return this;
    }

    Release after(List<Observation> observations) {
        previous = observations;
        return this;
    }

    Release revising(List<Observation> observations) {
        lastRevision = observations;
        return this;
    }

    Release decided(Finding finding, DecisionAction action, @Nullable String value) {
        decisions.put(
                finding.id(),
                new Decision(
                        "A. Reader", Instant.EPOCH, action, "checked", value == null ? null : new BigDecimal(value)));
        return this;
    }

    Evidence evidence() {
        return new Evidence(
                spec(),
                indicators,
                List.copyOf(documents.values()),
                List.of(new Extraction("all", List.of(), List.of(), dates)),
                statements,
                previous,
                lastRevision,
                decisions);
    }

    Reconciliation reconciled() {
        return new Reconciler().reconcile(evidence());
    }

    List<Observation> observations() {
        return reconciled().observations();
    }

    List<Finding> findings(FindingCode code) {
        return reconciled().findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private ReleaseSpec spec() {
        return new ReleaseSpec(
                "sample",
                "Sample",
                null,
                "2015",
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                List.of("en"),
                List.of(),
                null,
                Publisher.UNNAMED,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
