package org.factpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.release.DataFileException;
import org.factpress.release.Manifest;
import org.factpress.signature.Certificates;
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
            "Alone it proves that pages and ledger agree; --against proves that the file is the released one, a",
            "signature and --certificate who released it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress verify fact-sheet.pdf",
            "  factpress verify fact-sheet.pdf --against output/cambodia-csec-2015/v1/release.json",
            "  factpress verify fact-sheet.pdf --certificate press-office.pem"
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.pdf", description = "Sheets that Factpress printed.")
    private List<Path> given = List.of();

    @Option(
            names = "--against",
            paramLabel = "release.json",
            description = "The release's own record, from the publisher or the archive.")
    private @Nullable Path against;

    @Option(
            names = "--certificate",
            paramLabel = "FILE.pem",
            description = {
                "A certificate that you trust, the signer's or its issuer's; may be given several times.",
                "The file must be signed by whom one of them vouches for."
            })
    private List<Path> certificates = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Manifest release = against == null ? null : manifest(against);
        List<X509Certificate> known = known();
        VerificationRows rows = new VerificationRows();
        for (Path file : given) {
            rows.add(file, verify(file, release, known));
        }
        console.print(rows.print(format.format()));
        if (format.format() == Format.table) {
            rows.remarks().forEach(console::tell);
        }
        return rows.passed() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }

    private List<X509Certificate> known() throws IOException {
        List<X509Certificate> known = new ArrayList<>();
        for (Path file : certificates) {
            try {
                known.addAll(Certificates.read(bytes(file, "a certificate in PEM")));
            } catch (IllegalArgumentException e) {
                throw UserException.usage(file + ": " + e.getMessage() + "; give the signer's certificate, or that of"
                        + " its issuer, in PEM (it begins with -----BEGIN CERTIFICATE-----)");
            }
        }
        return known;
    }

    private Verification verify(Path file, @Nullable Manifest release, List<X509Certificate> known) throws IOException {
        byte[] pdf = bytes(file, "a sheet that Factpress printed");
        try {
            return SheetVerifier.verify(pdf, release, known);
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
