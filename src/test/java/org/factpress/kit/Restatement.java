package org.factpress.kit;

import java.util.List;
import java.util.Optional;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Severity;

/** Two statements that a careful reader finds in order together, however different they look. */
record Restatement(String release, Spot one, Spot other, String note) {
    static Restatement of(List<String> row) {
        return new Restatement(
                row.get(0), new Spot(row.get(1), row.get(2)), new Spot(row.get(3), row.get(4)), row.get(5));
    }

    /** An error that sets the one against the other, and that no planted fault explains. */
    Optional<Finding> disturbance(CheckedRelease checked, List<PlantedFault> faults) {
        List<String> ones = ids(one.figures(checked));
        List<String> others = ids(other.figures(checked));
        return checked.outcome().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.figures().stream().anyMatch(ones::contains)
                        && finding.figures().stream().anyMatch(others::contains))
                .filter(finding -> faults.stream()
                        .noneMatch(fault -> fault.release().equals(release) && fault.isBehind(finding, checked)))
                .findFirst();
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    @Override
    public String toString() {
        return release + " " + one + " = " + other + " (" + note + ")";
    }
}
