package org.factpress.release;

import java.util.LinkedHashMap;
import java.util.Map;
import org.factpress.model.Figure;
import org.factpress.model.Observation;
import org.factpress.revision.Aspect;
import org.factpress.revision.DocumentChange;
import org.factpress.revision.FigureChange;
import org.factpress.revision.ObservationChange;
import org.factpress.revision.RevisionDiff;
import org.factpress.revision.Snapshot;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions, as JSON: {@code {from, to, observations, figures, documents}}. */
public final class DiffJson {
    private DiffJson() {}

    public static String of(RevisionDiff diff) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", json(diff.from()));
        json.put("to", json(diff.to()));
        json.put(
                "observations", diff.observations().stream().map(DiffJson::json).toList());
        json.put("figures", diff.figures().stream().map(DiffJson::json).toList());
        json.put("documents", diff.documents().stream().map(DiffJson::json).toList());
        return JsonText.pretty(json);
    }

    private static Map<String, @Nullable Object> json(Snapshot snapshot) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", snapshot.release());
        json.put("revision", snapshot.number());
        json.put("kind", snapshot.kind().code());
        json.put("reason", snapshot.reason());
        json.put("asOf", snapshot.asOf().toString());
        return json;
    }

    private static Map<String, @Nullable Object> json(ObservationChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("changed", Aspect.told(change.before(), change.after(), change.aspects()));
        json.put("before", json(change.before()));
        json.put("after", json(change.after()));
        return json;
    }

    private static Map<String, @Nullable Object> json(FigureChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", change.document());
        json.put("changed", Aspect.told(change.before(), change.after(), change.aspects()));
        json.put("before", json(change.before()));
        json.put("after", json(change.after()));
        return json;
    }

    private static Map<String, @Nullable Object> json(DocumentChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", change.path());
        json.put("before", change.before());
        json.put("after", change.after());
        return json;
    }

    private static @Nullable Object json(@Nullable Observation observation) {
        return observation == null ? null : ObservationRecords.FORMAT.toJson(observation);
    }

    private static @Nullable Object json(@Nullable Figure figure) {
        return figure == null ? null : FigureRecords.FORMAT.toJson(figure);
    }
}
