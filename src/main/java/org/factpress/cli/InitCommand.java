package org.factpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.jobfile.JobFile;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceCatalog;
import org.factpress.source.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a commented job file from the documents of a folder. */
@Command(
        name = "init",
        description = {
            "Reads the documents in DIR and drafts a job file: the indicators found, each with its evidence.",
            "The file goes to jobs/ where there is such a folder, else to the current folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress init my-folder", "  factpress run my-folder.yaml"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder of PDF, HTML, DOCX or text documents.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "JOB", description = "The job file to write.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the job file where it exists.")
    private boolean force;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path documents = console.resolve(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(documents)) {
            throw UserException.usage(folder + " is no folder; give one that holds the documents of a release");
        }
        Path job = out == null ? place(documents) : out;
        Path file = console.resolve(job).toAbsolutePath().normalize();
        if (Files.exists(file) && !force) {
            throw UserException.usage(job + " exists already; choose another with --out, or overwrite it with --force");
        }
        Documents read = Documents.of(sources(documents), console);
        if (read.extractions().isEmpty()) {
            throw UserException.usage(
                    "no document in " + folder
                            + " could be read, so nothing was drafted; put the documents of a release there, as PDF, HTML, DOCX or text");
        }
        write(file, JobDraft.of(documents, JobFile.sourcesRoot(file), read).text());
        console.tell("Drafted " + job + " from " + Count.of(read.extractions().size(), "document")
                + ". Read it through, then: factpress run " + job);
        return read.exitCode();
    }

    private Path place(Path documents) {
        String name = Slug.of(documents.getFileName().toString()) + ".yaml";
        return Files.isDirectory(console.resolve(Path.of("jobs"))) ? Path.of("jobs", name) : Path.of(name);
    }

    private static List<SourceFile> sources(Path documents) {
        return SourceCatalog.find(documents, List.of(new SourceSpec(".", null, null, DocumentRole.SECONDARY)));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
