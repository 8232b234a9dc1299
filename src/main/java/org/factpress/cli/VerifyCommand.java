package org.factpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.release.DataFileException;
import org.factpress.release.Manifest;
import org.factpress.verify.SheetUnreadableException;
import org.factpress.verify.SheetVerifier;
import org.factpress.verify.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads printed sheets back and tells whether every number on them is the one that was printed. */
@Command(
        name = "verify",
        description = {
            "Reads a sheet back: each number on its pages against the ledger inside it, and its attachments",
            "against their digests. Needs no network and no archive. Exit code 5 where something differs.",
            "Alone it proves that pages and ledger agree; with --against it proves whose they are."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress verify fact-sheet.pdf",
            "  factpress verify fact-sheet.pdf --against output/cambodia-csec-2015/v1/release.json"
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.pdf", description = "Sheets that Factpress printed.")
    private List<Path> given = List.of();

    @Option(
            names = "--against",
            paramLabel = "release.json",
            description = "The release's own record, from the publisher or the archive.")
    private @Nullable Path against;

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Manifest release = against == null ? null : manifest(against);
        VerificationRows rows = new VerificationRows();
        for (Path file : given) {
            rows.add(file, verify(file, release));
        }
        console.print(rows.print(format.format()));
        if (format.format() == Format.table) {
            rows.remarks(against != null).forEach(console::tell);
        }
        return rows.passed() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }

    private Verification verify(Path file, @Nullable Manifest release) throws IOException {
        byte[] pdf = bytes(file, "a sheet that Factpress printed");
        try {
            return SheetVerifier.verify(pdf, release);
        } catch (SheetUnreadableException e) {
            return Verification.unreadable(e);
        }
    }

    private Manifest manifest(Path file) throws IOException {
        byte[] json = bytes(file, "the release.json of a revision");
        try {
            return Manifest.parse(json);
        } catch (DataFileException e) {
            throw UserException.usage(file + ": " + e.getMessage());
        }
    }

    private byte[] bytes(Path file, String expected) throws IOException {
        Path found = console.resolve(file);
        if (Files.isDirectory(found)) {
            throw UserException.usage(file + " is a folder; give " + expected);
        }
        if (!Files.exists(found)) {
            throw UserException.usage("no such file: " + file + "; give " + expected);
        }
        return Files.readAllBytes(found);
    }
}
