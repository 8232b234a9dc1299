package org.factpress.kit;

import java.util.List;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.Finding;

/**
 * A fault that somebody put into a release: under which code it must be found, where, and against which statement.
 *
 * <p>A consequence ("also" in the table) is not asked for: the same slip may, but need not, be found under another code.
 */
record PlantedFault(String release, Set<String> codes, Spot culprit, Spot other, String note, boolean consequence) {
    static PlantedFault of(List<String> row) {
        boolean consequence = row.get(1).startsWith("also ");
        String codes = consequence ? row.get(1).substring("also ".length()) : row.get(1);
        return new PlantedFault(
                row.get(0),
                Set.of(codes.split("/")),
                new Spot(row.get(2), row.get(3)),
                new Spot(row.get(4), row.get(5)),
                row.get(6),
                consequence);
    }

    /** Whether this finding tells this fault: its code, its figure, and the figure (or one of its value) it contradicts. */
    boolean isToldBy(Finding finding, CheckedRelease release) {
        return isBehind(finding, release)
                && (other.isWholeDocument()
                        || other.figures(release).stream().anyMatch(figure -> holdsLike(finding, figure, release)));
    }

    /** Whether a finding of this code rests on the figure at fault. */
    boolean isBehind(Finding finding, CheckedRelease release) {
        return codes.contains(finding.code().code())
                && (culprit.isWholeDocument()
                        ? finding.documents().contains(culprit.document())
                        : culprit.figures(release).stream()
                                .anyMatch(figure -> finding.figures().contains(figure.id())));
    }

    private boolean holdsLike(Finding finding, Figure wanted, CheckedRelease release) {
        return finding.figures().stream().map(release::figure).anyMatch(figure -> sameValue(figure, wanted));
    }

    private static boolean sameValue(Figure figure, Figure wanted) {
        return figure.id().equals(wanted.id())
                || figure.quantity().value() != null
                        && wanted.quantity().value() != null
                        && figure.quantity().value().compareTo(wanted.quantity().value()) == 0;
    }

    @Override
    public String toString() {
        return release + " " + String.join("/", codes) + " " + culprit + (other.isWholeDocument() ? "" : " <> " + other)
                + " (" + note + ")";
    }
}
