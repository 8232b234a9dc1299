package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page's script needs and the page does not show by itself, as JSON for a script element.
 *
 * <p>{@code numbers} are all figures and numbers set aside in the order of the texts; whatever refers to a number names
 * its place in that list. {@code texts} holds each sentence and word once, and {@code numbers} name places in it.
 */
final class EvidenceData {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .build();

    private final Revision revision;
    private final EvidenceWords words;
    private final EvidenceNumbers numbers;
    private final EvidenceLinks links;
    private final List<String> indicators;
    private final Map<String, Integer> places = new HashMap<>();

    EvidenceData(Revision revision, EvidenceWords words, EvidenceLinks links) {
        this.revision = revision;
        this.words = words;
        this.links = links;
        this.indicators = List.copyOf(EvidenceView.labels(revision).keySet());
        this.numbers = new EvidenceNumbers(words, links, indicators);
    }

    /** Safe inside a script element: no "<", no line that JavaScript would end. */
    String json() {
        List<Map<String, Object>> rows = rows();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("documents", revision.documents().stream().map(this::document).toList());
        data.put(
                "indicators",
                indicators.stream()
                        .map(EvidenceView.labels(revision)::get)
                        .map(CleanText::of)
                        .toList());
        data.put("numbers", rows);
        data.put(
                "observations",
                revision.observations().stream().map(this::observation).toList());
        data.put("findings", revision.findings().stream().map(this::finding).toList());
        data.put("texts", numbers.texts());
        return escaped(JSON.writeValueAsString(data));
    }

    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private List<Map<String, Object>> rows() {
        List<EvidenceNumbers.Placed> placed = new ArrayList<>();
        revision.figures().forEach(figure -> placed.add(numbers.of(figure, text(figure.document()))));
        revision.setAside().forEach(number -> placed.add(numbers.of(number, text(number.document()))));
        placed.sort(Comparator.comparingInt(EvidenceNumbers.Placed::document)
                .thenComparingInt(EvidenceNumbers.Placed::start)
                .thenComparing(EvidenceNumbers.Placed::id));
        for (int i = 0; i < placed.size(); i++) {
            places.put(placed.get(i).id(), i);
        }
        return placed.stream().map(EvidenceNumbers.Placed::row).toList();
    }

    private String text(String path) {
        int number = links.number(path);
        return number == 0 ? "" : revision.documents().get(number - 1).text();
    }

    private Map<String, Object> document(SourceDocument document) {
        return Map.of("title", EvidenceDocument.title(document));
    }

    private Map<String, Object> observation(Observation observation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", EvidenceLinks.observation(observation.id()));
        row.put("indicator", indicators.indexOf(observation.indicator()));
        row.put("supporting", places(observation.supporting()));
        row.put("dissenting", places(EvidenceObservation.against(observation, words)));
        row.put("cleared", places(EvidenceObservation.cleared(observation, words)));
        return row;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", EvidenceLinks.finding(finding.id()));
        row.put("code", finding.code().code());
        row.put("severity", finding.severity().code());
        row.put("decided", finding.decision() != null);
        row.put("numbers", places(finding.figures()));
        row.put(
                "documents",
                finding.documents().stream()
                        .map(path -> links.number(path) - 1)
                        .filter(at -> at >= 0)
                        .toList());
        return row;
    }

    private List<Integer> places(List<String> figures) {
        return figures.stream().map(places::get).filter(Objects::nonNull).toList();
    }
}
