package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the figures of single documents; needs no job file and no database. */
@Command(
        name = "extract",
        description = "Prints the figures of single documents, without a job file.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress extract press-release.pdf",
            "  factpress extract --all --explain study.pdf",
            "  factpress extract --format csv papers/ *.html",
            "  echo 'Over 300 wells were dry.' | factpress extract -"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "PDF, HTML, DOCX or text documents; a folder means the documents in it, - standard input.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--all", description = "Add every number that was set aside, with its reason.")
    private boolean all;

    @Option(names = "--explain", description = "Tell how each figure was read and where its scope came from.")
    private boolean explain;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format.format() == Format.csv && explain) {
            throw UserException.usage("--explain does not fit into a CSV table; use --format json or table");
        }
        InputFiles found = InputFiles.find(files, console);
        if (found.files().isEmpty()) {
            throw UserException.usage(String.join("\nfactpress: ", found.problems()));
        }
        DocumentStream documents = new DocumentStream(console);
        found.problems().forEach(documents::unreadable);
        try (ExtractionPrinter printer = printer()) {
            documents.forEach(found.files(), printer::print);
        }
        return documents.end();
    }

    private ExtractionPrinter printer() {
        return switch (format.format()) {
            case table -> new TablePrinter(console, all, explain);
            case json -> new JsonPrinter(console::print, all, explain);
            case csv -> new CsvPrinter(console::print, all);
        };
    }
}
