package org.factpress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.chart.PeriodText;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;

/** All that the evidence page shows, in words ready to print; the template only places them. */
public record EvidenceView(
        String language,
        String title,
        String imprint,
        boolean draft,
        String accent,
        List<EvidenceDocument> documents,
        List<IndicatorView> indicators,
        List<EvidenceFinding> findings) {

    /** An indicator with its observations. */
    public record IndicatorView(String label, List<EvidenceObservation> observations) {}

    static EvidenceView of(Revision revision) {
        EvidenceLinks links = new EvidenceLinks(revision);
        EvidenceWords words = new EvidenceWords(revision);
        return new EvidenceView(
                revision.spec().languages().isEmpty()
                        ? "en"
                        : revision.spec().languages().get(0),
                revision.spec().title(),
                imprint(revision),
                revision.draft(),
                Palette.hex(Palette.of(revision.spec().publisher()).accent()),
                documents(revision, words),
                indicators(revision, links),
                revision.findings().stream()
                        .map(finding -> EvidenceFinding.of(finding, links))
                        .toList());
    }

    private static String imprint(Revision revision) {
        String date =
                PeriodText.ENGLISH.of(Objects.requireNonNullElse(revision.spec().releaseDate(), revision.asOf())
                        .toLocalDate()
                        .toString());
        String publisher =
                Objects.requireNonNullElse(revision.spec().publisher().name(), "");
        return Stream.of(publisher, date, "Revision " + revision.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<EvidenceDocument> documents(Revision revision, EvidenceWords words) {
        List<EvidenceDocument> documents = new ArrayList<>();
        for (SourceDocument document : revision.documents()) {
            documents.add(EvidenceDocument.of(document, documents.size() + 1, revision, words));
        }
        return List.copyOf(documents);
    }

    /** In the order of the indicators; observations of others follow. */
    private static List<IndicatorView> indicators(Revision revision, EvidenceLinks links) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Indicator indicator : revision.indicators()) {
            labels.put(indicator.id(), indicator.label());
        }
        for (Observation observation : revision.observations()) {
            labels.putIfAbsent(observation.indicator(), observation.label());
        }
        List<IndicatorView> views = new ArrayList<>();
        labels.forEach((id, label) -> {
            List<EvidenceObservation> observations = revision.observations().stream()
                    .filter(observation -> observation.indicator().equals(id))
                    .map(observation -> EvidenceObservation.of(observation, links))
                    .toList();
            if (!observations.isEmpty()) {
                views.add(new IndicatorView(label, observations));
            }
        });
        return List.copyOf(views);
    }
}
