package org.factpress.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.factpress.model.PrintedReport;
import org.factpress.release.Manifest;
import org.factpress.release.ManifestEntry;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.ReleaseFolder;

/**
 * The signature of a report that was released, and is made again because the archive has lost it.
 *
 * <p>A second signature would have another time, hence other bytes than the sheets that readers hold.
 */
final class ReleasedSignature {
    private ReleasedSignature() {}

    /** Empty bytes where the report was released without one; nothing where these very pages were not released. */
    static Optional<byte[]> of(Path folder, PrintedReport report) {
        Path file = folder.resolve(report.fileName());
        if (!Files.exists(folder.resolve(Manifest.FILE)) || !Files.exists(file)) {
            return Optional.empty();
        }
        return ReleaseFolder.manifest(folder).files().stream()
                .filter(entry -> entry.path().equals(report.fileName()))
                .findFirst()
                .flatMap(entry -> signature(entry, bytes(file), report.pdf()));
    }

    private static Optional<byte[]> signature(ManifestEntry entry, byte[] released, byte[] pdf) {
        boolean same = entry.sha256().equals(Sha256.of(released))
                && released.length >= pdf.length
                && Arrays.equals(released, 0, pdf.length, pdf, 0, pdf.length);
        return same ? Optional.of(Arrays.copyOfRange(released, pdf.length, released.length)) : Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputNotWritableException(file, e);
        }
    }
}
