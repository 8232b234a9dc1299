package org.factpress.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.factpress.extract.Extractor;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceReader;

/** Times the grammar alone, on text already stripped, against what PDFBox needs to strip that text. */
final class Pdfs {
    private static final Path SAMPLES = Path.of("input");
    private static final double LARGEST = 0.5;
    private static final Stopwatch WATCH = new Stopwatch(60, 15);
    private static final int COPIES = 8;

    private final Path folder;
    private final Console console;

    Pdfs(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** The sample PDFs, all of them many times over in one file, and the files named. */
    void run(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>(samples());
        files.add(merged(files));
        files.addAll(named);
        console.print("%-44s %6s %9s %9s %9s %7s%n", "PDF", "pages", "strip ms", "read ms", "grammar ms", "ratio");
        for (Path file : files) {
            run(file);
        }
    }

    private void run(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        SourceReader reader = new SourceReader();
        Extractor extractor = new Extractor();
        SourceDocument document = reader.read(Sources.of(file, file.toString()));
        double strip = WATCH.seconds(() -> strip(bytes));
        double read = WATCH.seconds(() -> reader.read(Sources.of(file, file.toString())));
        double grammar = WATCH.seconds(() -> extractor.extract(document));
        String name = file.startsWith(folder) ? String.valueOf(file.getFileName()) : file.toString();
        console.print(
                "%-44s %6d %9.1f %9.1f %9.1f %7.2f   %s%n",
                name,
                document.pages(),
                strip * 1000,
                read * 1000,
                grammar * 1000,
                grammar / strip,
                Verdict.atMost(grammar / strip, LARGEST).told());
    }

    private static int strip(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private Path merged(List<Path> files) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (int i = 0; i < COPIES; i++) {
            for (Path file : files) {
                merger.addSource(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        merger.setDestinationStream(bytes);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return Files.write(folder.resolve("samples-merged.pdf"), bytes.toByteArray());
    }
}
