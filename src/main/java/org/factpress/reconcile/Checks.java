package org.factpress.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.factpress.reconcile.check.AgeBandCheck;
import org.factpress.reconcile.check.CalendarCheck;
import org.factpress.reconcile.check.ChangeCheck;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.ConflictCheck;
import org.factpress.reconcile.check.DocumentCheck;
import org.factpress.reconcile.check.EarlierReleaseCheck;
import org.factpress.reconcile.check.NestedBandCheck;
import org.factpress.reconcile.check.PartCheck;
import org.factpress.reconcile.check.PlausibilityCheck;
import org.factpress.reconcile.check.RestatementCheck;
import org.factpress.reconcile.check.ScopeCheck;
import org.factpress.reconcile.check.ShareCheck;
import org.factpress.reconcile.check.ToldChangeCheck;
import org.factpress.reconcile.check.UnmatchedBandCheck;
import org.factpress.reconcile.check.UnmatchedCheck;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.prose.ListBeforeTotalCheck;
import org.factpress.reconcile.prose.ListedTotalCheck;
import org.factpress.reconcile.prose.NearbyChangeCheck;
import org.factpress.reconcile.prose.PointedPartCheck;
import org.factpress.reconcile.prose.PointedShareCheck;
import org.factpress.reconcile.prose.PriceCheck;
import org.factpress.reconcile.prose.RestCheck;
import org.factpress.reconcile.prose.SentencePartCheck;
import org.factpress.reconcile.prose.ShareSumCheck;
import org.factpress.reconcile.prose.SpanCheck;
import org.factpress.reconcile.table.TableTotalCheck;

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
            new UnmatchedBandCheck(),
            new NestedBandCheck(),
            new ShareCheck(),
            new RestatementCheck(),
            new EarlierReleaseCheck(),
            new SentencePartCheck(),
            new PointedPartCheck(),
            new NearbyChangeCheck(),
            new PointedShareCheck(),
            new TableTotalCheck(),
            new ListedTotalCheck(),
            new ListBeforeTotalCheck(),
            new RestCheck(),
            new ShareSumCheck(),
            new PriceCheck(),
            new SpanCheck(),
            new CalendarCheck(),
            new UnmatchedCheck(),
            new DocumentCheck());

    private Checks() {}

    public static List<Finding> findings(Dossier dossier, Function<Finding, Optional<Decision>> decisions) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        for (Check check : ALL) {
            check.findings(dossier).forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        }
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
