package org.factpress.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Publisher;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;
import org.factpress.reconcile.Evidence;
import org.factpress.reconcile.Reconciler;
import org.factpress.source.SourceCatalog;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** The documents of a release after the way that {@code check} goes: read, extracted, normalised, reconciled. */
record CheckedRelease(
        ReleaseSpec spec,
        List<SourceDocument> documents,
        List<Extraction> extractions,
        List<Indicator> indicators,
        List<Statement> statements,
        Reconciliation outcome) {
    /** A folder with a {@code job.yaml} is checked by it, any other by its documents alone. */
    static CheckedRelease of(Path folder) {
        Path job = folder.resolve("job.yaml");
        return Files.exists(job) ? ofJob(job) : ofFiles(folder);
    }

    static CheckedRelease ofJob(Path file) {
        JobFile job = JobFile.read(file);
        return of(
                job.spec(),
                read(SourceCatalog.find(job.sourcesRoot(), job.spec().sources())));
    }

    static CheckedRelease of(ReleaseSpec spec, List<SourceDocument> documents) {
        Extractor extractor = new Extractor();
        List<Extraction> extractions = documents.stream()
                .filter(document -> document.outcome().hasText())
                .map(extractor::extract)
                .toList();
        return of(spec, documents, extractions);
    }

    static CheckedRelease of(ReleaseSpec spec, List<SourceDocument> documents, List<Extraction> extractions) {
        Normaliser normaliser = new Normaliser();
        List<Indicator> indicators = normaliser.indicators(spec, extractions);
        List<Statement> statements = normaliser.statements(spec, indicators, extractions);
        Reconciliation outcome = new Reconciler()
                .reconcile(new Evidence(
                        spec, indicators, documents, extractions, statements, List.of(), List.of(), Map.of()));
        return new CheckedRelease(spec, documents, extractions, indicators, statements, outcome);
    }

    static List<SourceDocument> read(List<SourceFile> files) {
        SourceReader reader = new SourceReader();
        return files.stream().map(reader::read).toList();
    }

    private static CheckedRelease ofFiles(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<SourceFile> files =
                    found.sorted().map(CheckedRelease::secondary).toList();
            List<SourceSpec> sources = files.stream().map(SourceFile::spec).toList();
            return of(undeclared(folder.getFileName().toString(), sources), read(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile secondary(Path file) {
        String name = file.getFileName().toString();
        return new SourceFile(file, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY));
    }

    private static ReleaseSpec undeclared(String name, List<SourceSpec> sources) {
        return new ReleaseSpec(
                name,
                name,
                null,
                null,
                null,
                List.of("en"),
                sources,
                null,
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

    String name() {
        return spec.release();
    }

    SourceDocument document(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " has no document " + path));
    }

    List<Figure> figures() {
        return extractions.stream().flatMap(found -> found.figures().stream()).toList();
    }

    Figure figure(String id) {
        return figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Statement statement(Figure figure) {
        return statements.stream()
                .filter(statement -> statement.figure().id().equals(figure.id()))
                .findFirst()
                .orElseThrow();
    }
}
