package org.factpress.cli;

import org.factpress.model.Figure;
import org.factpress.model.Observation;
import org.factpress.revision.Aspect;
import org.factpress.revision.DocumentChange;
import org.factpress.revision.FigureChange;
import org.factpress.revision.ObservationChange;
import org.factpress.revision.RevisionDiff;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions, as rows: results first, then figures by document, then documents. */
final class DiffRows {
    private static final int SHA_SHOWN = 12;

    private final Rows rows = new Rows("what", "name", "changed", "before", "after");

    private final int longest;

    /** {@code longest}: the characters that a statement may take. */
    DiffRows(RevisionDiff diff, int longest) {
        this.longest = longest;
        diff.observations().forEach(this::add);
        diff.figures().forEach(this::add);
        diff.documents().forEach(this::add);
    }

    String print(Format format) {
        return rows.print(format);
    }

    private void add(ObservationChange change) {
        Observation told = change.told();
        rows.add(
                "result",
                told.label() + scope(told),
                String.join(", ", Aspect.told(change.before(), change.after(), change.aspects())),
                change.before() == null ? null : value(change.before()),
                change.after() == null ? null : value(change.after()));
    }

    private void add(FigureChange change) {
        rows.add(
                "figure",
                change.document(),
                String.join(", ", Aspect.told(change.before(), change.after(), change.aspects())),
                statement(change.before()),
                statement(change.after()));
    }

    private void add(DocumentChange change) {
        rows.add(
                "document",
                change.path(),
                change.before() == null ? "added" : change.after() == null ? "dropped" : "content",
                shown(change.before()),
                shown(change.after()));
    }

    private static String scope(Observation observation) {
        String place = String.join(", ", observation.scope().place());
        String period =
                observation.scope().period() == null ? "" : observation.scope().period();
        String scope = place.isEmpty() || period.isEmpty() ? place + period : place + ", " + period;
        return scope.isEmpty() ? "" : " (" + scope + ")";
    }

    private static String value(Observation observation) {
        String unit = FigureText.unit(observation.quantity());
        String value = FigureText.value(observation.quantity(), observation.change());
        return unit.isEmpty() ? value : value + (unit.equals("%") ? "" : " ") + unit;
    }

    private @Nullable String statement(@Nullable Figure figure) {
        return figure == null
                ? null
                : TextTable.shorten(figure.surface() + " in: " + figure.quote().replaceAll("\\s+", " "), longest);
    }

    private static @Nullable String shown(@Nullable String sha256) {
        return sha256 == null ? null : sha256.substring(0, Math.min(SHA_SHOWN, sha256.length()));
    }
}
