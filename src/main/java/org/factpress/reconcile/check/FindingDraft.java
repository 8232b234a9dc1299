package org.factpress.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.model.Severity;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.StableId;
import org.factpress.reconcile.claim.Told;
import org.jspecify.annotations.Nullable;

/** A finding in the making; the figure named first is the one that a correction replaces. */
public final class FindingDraft {
    private final FindingCode code;
    private final List<String> figures;
    private final List<String> documents;
    private final SortedMap<String, Object> computed = new TreeMap<>();

    private FindingDraft(FindingCode code, List<String> figures, List<String> documents) {
        this.code = code;
        this.figures = figures;
        this.documents = documents;
    }

    public static FindingDraft about(FindingCode code, Figure... figures) {
        return new FindingDraft(
                code,
                Stream.of(figures).map(Figure::id).distinct().toList(),
                Stream.of(figures).map(Figure::document).distinct().toList());
    }

    /** About the one statement and everybody who makes the other. */
    public static FindingDraft about(FindingCode code, Claim one, Told other) {
        Stream<Claim> all = Stream.concat(Stream.of(one), other.claims().stream());
        return about(code, all.map(Claim::figure).toArray(Figure[]::new));
    }

    public static FindingDraft about(FindingCode code, String document) {
        return new FindingDraft(code, List.of(), List.of(document));
    }

    public FindingDraft computed(String name, @Nullable Object value) {
        if (value != null) {
            computed.put(name, value);
        }
        return this;
    }

    public FindingDraft computed(String name, Interval interval) {
        return computed(name + ".low", interval.low()).computed(name + ".high", interval.high());
    }

    public Finding saying(String message) {
        return saying(code.severity(), message, figures.stream().sorted().toList());
    }

    /** For a finding without figures: {@code facts} take their part in its id. */
    public Finding saying(Severity severity, String message, List<String> facts) {
        List<String> parts = new ArrayList<>(List.of(code.code()));
        parts.addAll(facts);
        return new Finding(
                StableId.of(parts.toArray(String[]::new)),
                code,
                severity,
                message.replaceAll("\\s+", " "),
                figures,
                documents,
                computed,
                null);
    }
}
