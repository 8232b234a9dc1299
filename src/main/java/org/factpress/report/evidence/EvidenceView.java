package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        List<EvidenceDocument> documents,
        List<IndicatorView> indicators,
        List<EvidenceFinding.Group> findings,
        Counts counts,
        InlinePart style,
        InlinePart early,
        InlinePart script,
        String data) {
    private static final InlinePart EARLY = new InlinePart("document.documentElement.className = \"js\";");

    /** An indicator with its observations. */
    public record IndicatorView(String label, List<EvidenceObservation> observations) {}

    /** How many there are of each. */
    public record Counts(int figures, int setAside, int observations, int findings) {}

    static EvidenceView of(Revision revision) {
        EvidenceLinks links = new EvidenceLinks(revision);
        EvidenceWords words = new EvidenceWords(revision);
        return new EvidenceView(
                revision.spec().languages().isEmpty()
                        ? "en"
                        : revision.spec().languages().get(0),
                CleanText.of(revision.spec().title()),
                imprint(revision),
                revision.draft(),
                documents(revision, words, links),
                indicators(revision, links, words),
                EvidenceFinding.groups(revision, links, words),
                new Counts(
                        revision.figures().size(),
                        revision.setAside().size(),
                        revision.observations().size(),
                        revision.findings().size()),
                style(Accents.of(revision.spec().publisher())),
                EARLY,
                InlinePart.read("evidence.js"),
                new EvidenceData(revision, words, links).json());
    }

    /** Nothing but the page's own style and scripts. */
    public String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + early.source() + " "
                + script.source() + "; base-uri 'none'; form-action 'none'";
    }

    private static InlinePart style(Accents accents) {
        return new InlinePart(InlinePart.read("evidence.css")
                .text()
                .replace("#0b5e6b /* accent */", Palette.hex(accents.light()))
                .replace("#6cc3d1 /* accent */", Palette.hex(accents.dark())));
    }

    private static String imprint(Revision revision) {
        String date =
                PeriodText.ENGLISH.of(Objects.requireNonNullElse(revision.spec().releaseDate(), revision.asOf())
                        .toLocalDate()
                        .toString());
        String publisher =
                Objects.requireNonNullElse(revision.spec().publisher().name(), "");
        return CleanText.of(Stream.of(publisher, "Evidence", date, "Revision " + revision.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private static List<EvidenceDocument> documents(Revision revision, EvidenceWords words, EvidenceLinks links) {
        List<EvidenceDocument> documents = new ArrayList<>();
        for (SourceDocument document : revision.documents()) {
            documents.add(EvidenceDocument.of(document, documents.size() + 1, revision, words, links));
        }
        return List.copyOf(documents);
    }

    /** In the order of the indicators; observations of others follow. */
    private static List<IndicatorView> indicators(Revision revision, EvidenceLinks links, EvidenceWords words) {
        EvidenceComputation computation = new EvidenceComputation(revision);
        Map<String, List<EvidenceObservation>> observations = new TreeMap<>();
        for (Observation observation : revision.observations()) {
            observations
                    .computeIfAbsent(observation.indicator(), id -> new ArrayList<>())
                    .add(EvidenceObservation.of(observation, links, words, computation));
        }
        List<IndicatorView> views = new ArrayList<>();
        labels(revision).forEach((id, label) -> {
            if (observations.containsKey(id)) {
                views.add(new IndicatorView(CleanText.of(label), observations.get(id)));
            }
        });
        return List.copyOf(views);
    }

    /** By id: the declared or discovered indicators, then any that only an observation names. */
    static Map<String, String> labels(Revision revision) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Indicator indicator : revision.indicators()) {
            labels.put(indicator.id(), indicator.label());
        }
        for (Observation observation : revision.observations()) {
            labels.putIfAbsent(observation.indicator(), observation.label());
        }
        return labels;
    }
}
