package org.factpress.report.evidence;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factpress.chart.PeriodText;
import org.factpress.chart.ScopeText;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Revision;
import org.factpress.model.Scope;
import org.factpress.model.Severity;
import org.jspecify.annotations.Nullable;

/** A finding as listed on the evidence page: what it is about in a few words, its message, what was computed and decided, links to its figures. */
public record EvidenceFinding(
        String id,
        String severity,
        String heading,
        String message,
        List<Row> computed,
        String decision,
        boolean holds,
        List<EvidenceLinks.Link> figures) {
    /** A computed number or word and what it is called. */
    public record Row(String name, String value) {}

    /** The findings of one severity and code. */
    public record Group(String id, String severity, String name, List<EvidenceFinding> findings) {
        public String severityInWords() {
            return severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1);
        }
    }

    /** The gravest first, then in the order of the codes. */
    static List<Group> groups(Revision revision, EvidenceLinks links, EvidenceWords words) {
        Map<String, Figure> figures = new HashMap<>();
        revision.figures().forEach(figure -> figures.put(figure.id(), figure));
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (FindingCode code : FindingCode.values()) {
                List<EvidenceFinding> alike = revision.findings().stream()
                        .filter(finding -> finding.severity() == severity && finding.code() == code)
                        .map(finding -> of(finding, subject(finding, figures, words), links))
                        .toList();
                if (!alike.isEmpty()) {
                    String id = "findings-" + severity.code() + "-" + code.code();
                    groups.add(new Group(id, severity.code(), EvidenceWords.words(code), alike));
                }
            }
        }
        return List.copyOf(groups);
    }

    /** What it is about, in a few words: indicator and scope, else the number or the document. */
    private static String subject(Finding finding, Map<String, Figure> figures, EvidenceWords words) {
        Figure first = finding.figures().stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return finding.documents().stream().findFirst().orElse("");
        }
        String label = words.label(first);
        return label == null
                ? "“" + first.surface() + "”"
                : EvidenceObservation.join(Stream.of(label, scope(first, words)));
    }

    private static String scope(Figure figure, EvidenceWords words) {
        Scope scope = words.scope(figure);
        return EvidenceObservation.join(
                Stream.of(ScopeText.in(Locale.ENGLISH).places(scope.place()), PeriodText.ENGLISH.of(scope.period())));
    }

    private static EvidenceFinding of(Finding finding, String subject, EvidenceLinks links) {
        String name = EvidenceWords.words(finding.code());
        return new EvidenceFinding(
                EvidenceLinks.finding(finding.id()),
                finding.severity().code(),
                CleanText.of(EvidenceObservation.join(
                        Stream.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), subject))),
                CleanText.of(finding.message()),
                computed(finding.computed()),
                decision(finding.decision()),
                finding.holds(),
                links.to(finding.figures()));
    }

    public String severityInWords() {
        return severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1);
    }

    /** The two ends of an interval, named {@code x.low} and {@code x.high}, stand in one row. */
    private static List<Row> computed(Map<String, Object> computed) {
        List<Row> rows = new ArrayList<>();
        for (String key : new TreeSet<>(computed.keySet())) {
            String interval = key.replaceFirst("\\.?(low|high)$", "");
            Object low = computed.get(join(interval, "low"));
            Object high = computed.get(join(interval, "high"));
            if (interval.equals(key) || low == null || high == null) {
                rows.add(new Row(named(key), text(computed.get(key))));
            } else if (key.equals(join(interval, "high"))) {
                rows.add(new Row(interval.isEmpty() ? "interval" : named(interval), text(low) + " to " + text(high)));
            }
        }
        return List.copyOf(rows);
    }

    private static String join(String interval, String end) {
        return interval.isEmpty() ? end : interval + "." + end;
    }

    private static String named(String key) {
        return CleanText.of(key.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[.\\-]", " ")
                .toLowerCase(Locale.ROOT));
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : CleanText.of(String.valueOf(value));
    }

    private static String decision(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        String date = PeriodText.ENGLISH.of(
                decision.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        String value = decision.value() == null
                ? ""
                : " Corrected to " + decision.value().toPlainString() + ".";
        return CleanText.of("Decided by " + decision.by() + " on " + date + ": "
                + decision.action().code() + ". " + decision.reason() + value);
    }
}
