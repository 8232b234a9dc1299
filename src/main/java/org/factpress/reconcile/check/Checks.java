package org.factpress.reconcile.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.factpress.reconcile.claim.Dossier;

/** Runs every check, worst finding first, and attaches what was decided. */
public final class Checks {
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

    public static List<Finding> findings(Dossier dossier, Map<String, Decision> decisions) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        for (Check check : ALL) {
            check.findings(dossier).forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        }
        return byId.values().stream()
                .map(finding -> decided(finding, decisions))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
    }

    private static Finding decided(Finding finding, Map<String, Decision> decisions) {
        return new Finding(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.figures(),
                finding.documents(),
                finding.computed(),
                decisions.get(finding.id()));
    }
}
