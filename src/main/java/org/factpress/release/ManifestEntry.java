package org.factpress.release;

import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a revision as its manifest names it: path below the folder, size in bytes, SHA-256.
 *
 * <p>{@code unsigned} is the file as it was before it was signed, with which it begins; null where it is not signed.
 */
public record ManifestEntry(
        String path, long bytes, String sha256, @Nullable Unsigned unsigned) {
    /** The bytes of a file before its signature: how many, and their SHA-256. */
    public record Unsigned(long bytes, String sha256) {}

    public ManifestEntry(String path, long bytes, String sha256) {
        this(path, bytes, sha256, null);
    }

    static ManifestEntry of(ReleaseFile file, List<PrintedReport> reports) {
        return new ManifestEntry(
                file.path(),
                file.bytes().length,
                file.sha256(),
                reports.stream()
                        .filter(report ->
                                report.hasSignature() && report.fileName().equals(file.path()))
                        .findFirst()
                        .map(report -> new Unsigned(report.pdf().length, Digests.sha256(report.pdf())))
                        .orElse(null));
    }
}
