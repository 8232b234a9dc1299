package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.factpress.model.Figure;
import org.factpress.release.FigureRecords;
import org.factpress.release.JsonText;
import org.factpress.release.SetAsideRecords;
import org.jspecify.annotations.Nullable;
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
        footer = {"", "Example:", "  factpress extract --format csv study.pdf press-release.html"})
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, HTML, DOCX or text documents.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--all", description = "Add every number that was set aside, with its reason.")
    private boolean all;

    @Option(names = "--explain", description = "Tell how each figure got its kind and scope.")
    private boolean explain;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format.format() == Format.csv && (all || explain)) {
            throw UserException.usage("--all and --explain do not fit into one CSV table; use --format json or table");
        }
        Documents documents = Documents.of(InputFiles.of(files, console), console);
        console.print(
                switch (format.format()) {
                    case table -> table(documents);
                    case json -> json(documents);
                    case csv -> FigureRecords.FORMAT.csv(documents.figures());
                });
        return documents.exitCode();
    }

    private String table(Documents documents) {
        String figures = explain ? Explanation.of(documents.figures()) : FigureTable.of(documents.figures());
        return all ? figures + "\n" + FigureTable.ofSetAside(documents.setAside()) : figures;
    }

    private String json(Documents documents) {
        if (explain) {
            List<Map<String, @Nullable Object>> figures =
                    documents.figures().stream().map(ExtractCommand::explained).toList();
            return JsonText.pretty(all ? Map.of("figures", figures, "setAside", setAside(documents)) : figures);
        }
        return all
                ? JsonText.extraction(documents.figures(), documents.setAside())
                : JsonText.figures(documents.figures());
    }

    private static List<Map<String, @Nullable Object>> setAside(Documents documents) {
        return documents.setAside().stream().map(SetAsideRecords.FORMAT::toJson).toList();
    }

    /** The figure of the contract, and its evidence beside it. */
    private static Map<String, @Nullable Object> explained(Figure figure) {
        Map<String, @Nullable Object> json = FigureRecords.FORMAT.toJson(figure);
        json.put("evidence", figure.evidence());
        return json;
    }
}
