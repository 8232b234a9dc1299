package org.factpress.report.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.Block;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.DocumentRole;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.model.Zone;

/**
 * A revision with as many figures as asked for, over five documents that tell the same results.
 *
 * <p>Each result is told once in each document, the last time differently; every seventh is matched to no indicator.
 */
public final class ManyFigures {
    private static final int DOCUMENTS = 5;
    private static final int INDICATORS = 12;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int results;
    private final String word;

    private ManyFigures(int results, String word) {
        this.results = results;
        this.word = word;
    }

    public static Revision of(int figures) {
        return with(figures, "district");
    }

    /** {@code word} stands in every title, label, sentence, place, measure, message and reason. */
    static Revision with(int figures, String word) {
        return new ManyFigures((figures + DOCUMENTS - 1) / DOCUMENTS, word).write();
    }

    private Revision write() {
        for (int document = 1; document <= DOCUMENTS; document++) {
            document(document);
        }
        for (int result = 0; result < results; result++) {
            result(result);
        }
        Publisher publisher = new Publisher("Institute " + word, null, null, null, null, null, "#0b5e6b");
        ReleaseSpec spec = new ReleaseSpec(
                "many",
                "Many figures of " + word,
                null,
                "2015",
                null,
                List.of("en"),
                List.of(),
                null,
                publisher,
                indicators(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
        return new Revision(
                spec,
                1,
                RevisionKind.INITIAL,
                null,
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                false,
                "0",
                indicators(),
                documents,
                figures,
                setAside,
                statements,
                observations,
                findings,
                List.of());
    }

    private void document(int number) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        String path = path(number);
        for (int result = 0; result < results; result++) {
            if (result % 40 == 0) {
                blocks.add(new Block(
                        Zone.HEADING,
                        text.length(),
                        text.length() + heading(result).length(),
                        2,
                        null));
                text.append(heading(result)).append('\n');
            }
            String quote = "In " + word + " number " + result + ", the survey of 2015 found that "
                    + surface(number, result) + " of the households visited had a source of safe water nearby.";
            int start = text.length();
            text.append(quote).append('\n');
            blocks.add(Block.of(Zone.BODY, start, start + quote.length()));
            int at = start + quote.indexOf(surface(number, result) + " of the");
            figure(path, number, result, at, quote);
            int year = start + quote.indexOf("2015");
            setAside.add(new SetAside(
                    path, null, year, year + 4, "2015", quote, new BigDecimal(2015), null, null, SetAsideReason.YEAR));
        }
        documents.add(new SourceDocument(
                path,
                "0" + number,
                text.toString().getBytes(StandardCharsets.UTF_8).length,
                "text/plain",
                "Report " + number + " on " + word,
                null,
                number == 1 ? DocumentRole.PRIMARY : DocumentRole.SECONDARY,
                "en",
                null,
                ReadOutcome.READ,
                null,
                text.toString(),
                blocks,
                List.of()));
    }

    private void figure(String path, int document, int result, int at, String quote) {
        Figure figure = new Figure(
                id(document, result),
                path,
                null,
                at,
                at + surface(document, result).length(),
                surface(document, result),
                quote,
                quantity(document, result),
                scope(result),
                null,
                null,
                null,
                Set.of(ScopePart.PLACE),
                Salience.CORE,
                List.of("percent sign of " + word, "subject of the clause"));
        figures.add(figure);
        String indicator = isMatched(result) ? "indicator-" + result % INDICATORS : null;
        statements.add(new Statement(
                figure, indicator, scope(result), new BigDecimal("0.8"), "words of the measure, " + word));
    }

    private void result(int result) {
        if (!isMatched(result)) {
            for (int document = 1; document <= DOCUMENTS; document++) {
                find(FindingCode.UNMATCHED_FIGURE, "belongs to no indicator", result, List.of(document), false);
            }
            return;
        }
        boolean dissents = result % 10 == 3;
        observations.add(new Observation(
                "o" + result,
                "indicator-" + result % INDICATORS,
                label(result % INDICATORS),
                quantity(1, result),
                scope(result),
                null,
                false,
                ObservationStatus.NORMAL,
                ids(result, dissents ? List.of(1, 2, 3, 4) : List.of(1, 2, 3, 4, 5)),
                dissents ? ids(result, List.of(5)) : List.of(),
                null));
        if (dissents) {
            find(FindingCode.CONFLICTING_VALUES, "no number fits both", result, List.of(1, 5), result % 20 == 3);
        } else {
            find(FindingCode.ROUNDED_RESTATEMENT, "the same value, rounded", result, List.of(1, 5), false);
        }
    }

    private void find(FindingCode code, String message, int result, List<Integer> in, boolean decided) {
        Decision decision = new Decision(
                "A. Editor " + word,
                Instant.parse("2015-06-08T14:00:00Z"),
                DecisionAction.ACCEPT,
                "The first report of " + word + " stands.",
                null);
        findings.add(new Finding(
                code.code() + "-" + result + "-" + in.get(0),
                code,
                code.severity(),
                "Result " + result + " of " + word + ": " + message + ".",
                ids(result, in),
                in.stream().map(ManyFigures::path).toList(),
                new TreeMap<>(Map.of(
                        "chosen.low", new BigDecimal("1.5"), "chosen.high", new BigDecimal("2.5"), "differs", word)),
                decided ? decision : null));
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(new Indicator(
                    "indicator-" + i,
                    label(i),
                    List.of(),
                    "percent",
                    Population.UNSTATED,
                    List.of(),
                    null,
                    null,
                    Better.HIGHER,
                    null));
        }
        return indicators;
    }

    private String label(int indicator) {
        return "Households with safe water, group " + indicator + " of " + word;
    }

    private String heading(int result) {
        return "Part " + (result / 40 + 1) + " of " + word;
    }

    private Scope scope(int result) {
        return new Scope(
                "share of households of " + word,
                new Population("households", null, null),
                List.of("Place " + result % 30 + " " + word),
                "2015");
    }

    private static boolean isMatched(int result) {
        return result % 7 != 6;
    }

    private static Quantity quantity(int document, int result) {
        BigDecimal value = new BigDecimal(surface(document, result).replace("%", ""));
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        return new Quantity(FigureKind.PERCENTAGE, value, null, null, Qualifier.EXACT, precision, "percent");
    }

    /** The last document rounds, or says something else. */
    private static String surface(int document, int result) {
        BigDecimal value = new BigDecimal(100 + result * 37 % 800).movePointLeft(1);
        if (document < DOCUMENTS) {
            return value + "%";
        }
        return value.setScale(0, RoundingMode.HALF_UP).add(new BigDecimal(result % 10 == 3 ? 9 : 0)) + "%";
    }

    private static List<String> ids(int result, List<Integer> in) {
        return in.stream().map(document -> id(document, result)).toList();
    }

    static String id(int document, int result) {
        return String.format(Locale.ROOT, "f%03d%06d", document, result);
    }

    static String path(int document) {
        return "input/report-" + document + ".txt";
    }
}
