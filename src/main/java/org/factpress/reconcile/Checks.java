package org.factpress.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factpress.model.Decision;
import org.factpress.model.Finding;

/** Runs every check, worst finding first, and attaches what was decided. */
final class Checks {
    private static final List<Check> ALL = List.of(
            new ChangeCheck(),
            new ToldChangeCheck(),
            new ConflictCheck(),
            new PartCheck(),
            new PlausibilityCheck(),
            new ScopeCheck(),
            new AgeBandCheck(),
            new ShareCheck(),
            new RestatementCheck(),
            new CalendarCheck(),
            new UnmatchedCheck(),
            new DocumentCheck());

    private Checks() {}

    static List<Finding> findings(Dossier dossier) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        for (Check check : ALL) {
            check.findings(dossier).forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        }
        Function<Finding, Optional<Decision>> decisions = dossier.evidence().decisions();
        return byId.values().stream()
                .map(finding -> decided(finding, decisions))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
    }

    private static Finding decided(Finding finding, Function<Finding, Optional<Decision>> decisions) {
        return new Finding(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.figures(),
                finding.documents(),
                finding.computed(),
                decisions.apply(finding).orElse(null));
    }
}
