package org.factpress.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Submission;
import org.factpress.batch.EarlierInputs;
import org.factpress.batch.PrintedPart;
import org.factpress.batch.Stations;
import org.factpress.conformance.Conformance;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.Decision;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.PrintedReport;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.Severity;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Statement;
import org.factpress.reconcile.Evidence;
import org.factpress.review.RecordedDecision;
import org.factpress.revision.Holder;
import org.factpress.revision.Snapshot;
import org.factpress.signature.PdfSigner;
import org.factpress.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A road of plain text: each whole number in a {@code .txt} file is a figure and an observation.
 *
 * <p>The word {@code conflict} in a text is an error, the word {@code scan} makes it unreadable. A job file's lines are
 * {@code previous=…} or {@code approval=required}; its name is the release.
 */
class StandInStations implements Stations {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Path output;

    StandInStations(Path output) {
        this.output = output;
    }

    @Override
    public JobFile jobFile(Path file) {
        String text = new String(bytes(file), UTF_8);
        Optional<String> previous = text.lines()
                .filter(line -> line.startsWith("previous="))
                .map(line -> line.substring(9))
                .findFirst();
        ReleaseSpec spec = new ReleaseSpec(
                file.getFileName().toString().replace(".yaml", ""),
                "A release",
                null,
                "2015",
                OffsetDateTime.parse("2015-06-09T09:30-04:00"),
                List.of("en"),
                List.of(new SourceSpec("*.txt", null, null, DocumentRole.SECONDARY)),
                previous.orElse(null),
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReportSpec("fact-sheet", null, null), new ReportSpec("results-summary", null, null)),
                text.contains("approval=required") ? Approval.REQUIRED : Approval.AUTOMATIC,
                null,
                null,
                List.of());
        return new JobFile(file, file.resolveSibling("input"), bytes(file), spec, List.of());
    }

    @Override
    public List<SourceFile> find(Path root, List<SourceSpec> specs) {
        return files(root)
                .map(file -> new SourceFile(file, file.getFileName().toString(), specs.get(0)))
                .toList();
    }

    @Override
    public SourceDocument read(SourceFile source) {
        byte[] bytes = bytes(source.file());
        String text = new String(bytes, UTF_8);
        boolean scan = text.contains("scan");
        return new SourceDocument(
                source.path(),
                sha256(bytes),
                bytes.length,
                "text/plain",
                null,
                null,
                source.spec().role(),
                "en",
                null,
                scan ? ReadOutcome.NO_TEXT : ReadOutcome.READ,
                scan ? "It holds pictures only. Have it recognised first." : null,
                text,
                List.of(),
                List.of());
    }

    @Override
    public Extraction extract(SourceDocument document) {
        List<Figure> figures = NUMBER.matcher(document.text())
                .results()
                .map(match -> figure(document, match))
                .toList();
        return new Extraction(document.path(), figures, List.of(), List.of());
    }

    private static Figure figure(SourceDocument document, MatchResult match) {
        return new Figure(
                document.path() + ":" + match.start(),
                document.path(),
                null,
                match.start(),
                match.end(),
                match.group(),
                document.text(),
                new Quantity(
                        FigureKind.COUNT,
                        new BigDecimal(match.group() + ".0"),
                        null,
                        null,
                        Qualifier.EXACT,
                        null,
                        null),
                Scope.UNSTATED,
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }

    @Override
    public List<Indicator> indicators(ReleaseSpec spec, List<Extraction> extractions) {
        return List.of();
    }

    @Override
    public List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions) {
        return extractions.stream()
                .flatMap(extraction -> extraction.figures().stream())
                .map(figure -> new Statement(figure, "number", Scope.UNSTATED, BigDecimal.ONE, "it is one"))
                .toList();
    }

    @Override
    public Reconciliation reconcile(Evidence evidence) {
        List<Observation> observations = evidence.statements().stream()
                .map(statement -> observation(statement.figure()))
                .toList();
        List<Finding> findings = evidence.documents().stream()
                .filter(document -> document.text().contains("conflict"))
                .map(document -> finding(document.path(), evidence))
                .toList();
        return new Reconciliation(observations, findings);
    }

    private static Observation observation(Figure figure) {
        return new Observation(
                "o-" + figure.id(),
                "number",
                "A number",
                figure.quantity(),
                Scope.UNSTATED,
                null,
                false,
                ObservationStatus.NORMAL,
                List.of(figure.id()),
                List.of(),
                null);
    }

    private static Finding finding(String document, Evidence evidence) {
        Finding open = finding(document, (Decision) null);
        return finding(document, evidence.decisions().apply(open).orElse(null));
    }

    private static Finding finding(String document, @Nullable Decision decision) {
        return new Finding(
                "f-" + document,
                FindingCode.CONFLICTING_VALUES,
                Severity.ERROR,
                "The texts disagree",
                List.of(),
                List.of(document),
                new TreeMap<>(Map.of("value", new BigDecimal("1.50"))),
                decision);
    }

    @Override
    public PrintedReport print(String report, String language, Revision revision, List<ReleaseFile> attachments) {
        String page = report + (revision.draft() ? " draft " : " v") + revision.number() + "\n"
                + revision.observations() + "\ncompared with " + revision.previous();
        return new PrintedReport(report + ".pdf", page.getBytes(UTF_8), 1, List.of());
    }

    @Override
    public PrintedPart erratum(
            String language,
            Revision revision,
            Snapshot corrected,
            List<Holder> holders,
            List<ReleaseFile> attachments) {
        return new PrintedPart(List.of(), List.of());
    }

    @Override
    public PrintedPart tombstone(Revision revision) {
        return new PrintedPart(List.of(), List.of());
    }

    @Override
    public Snapshot snapshot(ArchivedRevision revision) {
        throw new UnsupportedOperationException("a stand-in compares nothing");
    }

    @Override
    public Optional<PdfSigner> signer() {
        return Optional.empty();
    }

    @Override
    public PrintedReport sign(PrintedReport report, Revision revision) {
        return report;
    }

    @Override
    public Conformance conformance(byte[] pdf) {
        return new Conformance("a stand-in", List.of());
    }

    @Override
    public List<ReleaseFile> dataFiles(Revision revision) {
        StringBuilder values = new StringBuilder();
        revision.observations()
                .forEach(each -> values.append(each.id())
                        .append('=')
                        .append(each.quantity().value())
                        .append('\n'));
        return List.of(
                new ReleaseFile("data/observations.csv", values.toString().getBytes(UTF_8)));
    }

    @Override
    public List<ReleaseFile> charts(Revision revision) {
        return List.of(new ReleaseFile("charts/trend.svg", ("<svg>" + revision.asOf() + "</svg>").getBytes(UTF_8)));
    }

    @Override
    public ReleaseFile evidencePage(Revision revision) {
        return new ReleaseFile("evidence.html", revision.documents().toString().getBytes(UTF_8));
    }

    @Override
    public List<ReleaseFile> pressKit(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        return List.of();
    }

    @Override
    public Path write(Path root, Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        List<ReleaseFile> all = new ArrayList<>(files);
        reports.forEach(report -> all.add(new ReleaseFile(report.fileName(), report.pdf())));
        all.addAll(dataFiles(revision));
        StringBuilder manifest = new StringBuilder(revision.fingerprint() + " " + revision.number() + "\n");
        all.forEach(file -> manifest.append(sha256(file.bytes()))
                .append(' ')
                .append(file.path())
                .append('\n'));
        all.add(new ReleaseFile("release.json", manifest.toString().getBytes(UTF_8)));
        Path home = root.resolve(revision.spec().release());
        Path folder = home.resolve(revision.draft() ? "draft" : "v" + revision.number());
        Path half = home.resolve("half");
        delete(half);
        all.forEach(file -> put(half.resolve(file.path()), file.bytes()));
        delete(folder);
        move(half, folder);
        return folder;
    }

    @Override
    public void discardDraft(Path root, String release) {
        delete(root.resolve(release).resolve("draft"));
    }

    @Override
    public List<String> recover(String release) {
        delete(archive(release).resolve("half"));
        return List.of();
    }

    @Override
    public Optional<ArchivedRevision> head(String release) {
        int number = 0;
        while (Files.exists(archive(release).resolve("v" + (number + 1)))) {
            number++;
        }
        if (number == 0) {
            return Optional.empty();
        }
        String manifest = new String(bytes(archive(release).resolve("v" + number + "/release.json")), UTF_8);
        return Optional.of(new ArchivedRevision(
                release,
                number,
                RevisionKind.REVISION,
                null,
                OffsetDateTime.parse("2015-06-09T09:30-04:00"),
                manifest.substring(0, manifest.indexOf(' ')),
                "test",
                OffsetDateTime.parse("2020-01-01T00:00Z")));
    }

    @Override
    public List<Observation> observations(ArchivedRevision revision) {
        String values = new String(bytes(archived(revision).resolve("data/observations.csv")), UTF_8);
        return values.lines()
                .map(line -> line.split("="))
                .map(parts -> new Observation(
                        parts[0],
                        "number",
                        "A number",
                        new Quantity(
                                FigureKind.COUNT, new BigDecimal(parts[1]), null, null, Qualifier.EXACT, null, null),
                        Scope.UNSTATED,
                        null,
                        false,
                        ObservationStatus.NORMAL,
                        List.of(),
                        List.of(),
                        null))
                .toList();
    }

    @Override
    public List<Finding> findings(ArchivedRevision revision) {
        return List.of();
    }

    @Override
    public List<RecordedDecision> decisions(ArchivedRevision revision) {
        return List.of();
    }

    @Override
    public EarlierInputs inputs(ArchivedRevision revision) {
        return new EarlierInputs(null, "", Map.of(), List.of());
    }

    @Override
    public List<ReleaseFile> files(ArchivedRevision revision) {
        Path folder = archived(revision);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("sources")))
                    .map(file -> new ReleaseFile(folder.relativize(file).toString(), bytes(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path archived(ArchivedRevision revision) {
        return archive(revision.release()).resolve("v" + revision.number());
    }

    @Override
    public List<ArchivedRevision> revisions(String release) {
        return head(release).map(List::of).orElse(List.of());
    }

    @Override
    public List<String> paths(ArchivedRevision revision) {
        return files(revision).stream().map(ReleaseFile::path).toList();
    }

    @Override
    public byte[] content(ArchivedRevision revision, String logicalPath) {
        return bytes(
                archive(revision.release()).resolve("v" + revision.number()).resolve(logicalPath));
    }

    @Override
    public void commit(Submission submission) {
        Path folder = submission.folder();
        Path half = archive(folder.getParent().getFileName().toString()).resolve("half");
        delete(half);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> put(half.resolve(folder.relativize(file).toString()), bytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        submission.items().forEach((path, item) -> put(half.resolve(path), bytes(item.file())));
        move(half, half.resolveSibling(folder.getFileName().toString()));
    }

    private Path archive(String release) {
        return output.resolve("archive").resolve(release);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path folder) {
        if (Files.isDirectory(folder)) {
            files(folder).forEach(StandInStations::delete);
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
