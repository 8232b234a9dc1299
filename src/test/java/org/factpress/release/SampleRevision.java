package org.factpress.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.model.Approval;
import org.factpress.model.Change;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Direction;
import org.factpress.model.DocumentRole;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.PrintedReport;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** A small revision with every sort of cell: negatives, ranges, formulas, quotation marks, line breaks, nothing. */
public final class SampleRevision {
    public static final String SOURCE_TEXT = "Minors: 2.2 %.\r\nOlder: 8.16 %.\n";
    /** The file starts with a byte order mark, which its text does not. */
    public static final String SOURCE_FILE = "\uFEFF" + SOURCE_TEXT;

    public static final String SOURCE = "input/kit/study.txt";

    private SampleRevision() {}

    public static Revision of(String release, int number) {
        return of(release, number, false);
    }

    public static Revision of(String release, int number, boolean draft) {
        return new Revision(
                spec(release),
                number,
                number == 1 ? RevisionKind.INITIAL : RevisionKind.CORRECTION,
                number == 1 ? null : "A count was wrong",
                OffsetDateTime.parse("2015-06-09T09:30-04:00"),
                draft,
                "fingerprint-" + number,
                List.of(),
                List.of(document()),
                List.of(change(), bare()),
                List.of(setAside()),
                List.of(),
                observations(),
                List.of(undecided(), decided()),
                List.of());
    }

    public static List<PrintedReport> reports() {
        byte[] pdf = "%PDF-1.7 sheet".getBytes(StandardCharsets.UTF_8);
        LedgerEntry entry = new LedgerEntry(1, 56.7, 700.123, 90, 712, "2.2%", LedgerRole.OBSERVATION, "minors-2015");
        return List.of(new PrintedReport("fact-sheet.pdf", pdf, 2, List.of(entry)));
    }

    public static List<ReleaseFile> files() {
        return List.of(
                new ReleaseFile("charts/trend.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)),
                new ReleaseFile("evidence.html", "<html></html>".getBytes(StandardCharsets.UTF_8)));
    }

    static List<Observation> observations() {
        Scope scope = new Scope(
                null, new Population("minors, \"all\"", null, 17), List.of("Phnom Penh", "Siem Reap"), "2015");
        Quantity value = new Quantity(
                FigureKind.PERCENTAGE,
                new BigDecimal("2.20"),
                null,
                null,
                Qualifier.ABOUT,
                new BigDecimal("0.01"),
                "percent");
        Quantity range = new Quantity(
                FigureKind.RANGE, null, new BigDecimal("-15"), new BigDecimal("30"), Qualifier.BETWEEN, null, null);
        Change change =
                new Change(Direction.DECREASE, new BigDecimal("8.16"), new BigDecimal("2.2"), "2012", "2015", true);
        return List.of(
                new Observation(
                        "minors-2015",
                        "minors",
                        "=Minors\nin two lines",
                        value,
                        scope,
                        change,
                        true,
                        ObservationStatus.ESTIMATED,
                        List.of("a1", "b2"),
                        List.of("c3"),
                        new BigDecimal("2.3")),
                new Observation(
                        "early",
                        "minors",
                        "'@Early",
                        range,
                        Scope.UNSTATED,
                        null,
                        false,
                        ObservationStatus.NORMAL,
                        List.of(),
                        List.of(),
                        null));
    }

    static Figure change() {
        return new Figure(
                "00112233aabbccdd",
                SOURCE,
                3,
                8,
                13,
                "-73 %",
                "- It fell by 73 %,\nhe said: \"from 8.16 % to 2.2 %\".",
                new Quantity(
                        FigureKind.CHANGE,
                        new BigDecimal("-7.3E+1"),
                        null,
                        null,
                        Qualifier.EXACT,
                        new BigDecimal("1E+5"),
                        "percent"),
                new Scope(
                        "prevalence", new Population("minors", 0, 17), List.of("Phnom Penh", "Siem Reap"), "2012/2015"),
                new Change(Direction.DECREASE, new BigDecimal("8.16"), new BigDecimal("2.2"), "2012", null, true),
                new BigDecimal("369"),
                new StatedInterval(new BigDecimal("1.1"), new BigDecimal("3.3"), new BigDecimal("95")),
                EnumSet.of(ScopePart.PLACE, ScopePart.MEASURE),
                Salience.CORE,
                List.of("verb of change"));
    }

    static Figure bare() {
        return new Figure(
                "ffeeddccbbaa9988",
                SOURCE,
                null,
                0,
                6,
                "dozens",
                "dozens",
                new Quantity(FigureKind.VAGUE, null, new BigDecimal("24"), null, Qualifier.ABOUT, null, null),
                Scope.UNSTATED,
                null,
                null,
                null,
                Set.of(),
                Salience.RELATED,
                List.of());
    }

    private static SetAside setAside() {
        return new SetAside(SOURCE, null, 20, 24, "+855", "Call +855.", null, null, null, SetAsideReason.PHONE);
    }

    private static Finding undecided() {
        Map<String, Object> computed = new TreeMap<>(Map.of("change", new BigDecimal("7.304E+1"), "tiny", 1.0E-7));
        return finding("f1", FindingCode.ARITHMETIC_MISMATCH, computed, null);
    }

    private static Finding decided() {
        Instant at = Instant.parse("2015-06-09T08:00:00Z");
        Decision decision =
                new Decision("A. Editor", at, DecisionAction.CORRECT, "Typing error", new BigDecimal("2.2"));
        return finding("f2", FindingCode.IMPLAUSIBLE_VALUE, Map.of(), decision);
    }

    private static Finding finding(
            String id, FindingCode code, Map<String, Object> computed, @Nullable Decision decision) {
        return new Finding(
                id,
                code,
                code.severity(),
                "Does not fit.",
                List.of("00112233aabbccdd"),
                List.of(SOURCE),
                new TreeMap<>(computed),
                decision);
    }

    private static SourceDocument document() {
        byte[] bytes = SOURCE_FILE.getBytes(StandardCharsets.UTF_8);
        return new SourceDocument(
                SOURCE,
                Digests.sha256(bytes),
                bytes.length,
                "text/plain",
                "Study, first print",
                null,
                DocumentRole.PRIMARY,
                "en",
                null,
                ReadOutcome.READ,
                null,
                SOURCE_TEXT,
                List.of(),
                List.of());
    }

    private static ReleaseSpec spec(String release) {
        return new ReleaseSpec(
                release,
                "Minors, 2015",
                null,
                "2015",
                OffsetDateTime.parse("2015-06-09T09:30-04:00"),
                List.of("en"),
                List.of(),
                "cambodia-2012",
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
