package org.factpress.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factpress.release.Digests;
import org.factpress.release.Manifest;
import org.factpress.release.ManifestEntry;
import org.jspecify.annotations.Nullable;

/** Holds a sheet against the record of its release, byte for byte. */
final class OriginCheck {
    private OriginCheck() {}

    /** Adds what differs. */
    static Origin of(byte[] pdf, SheetLedger ledger, Manifest release, List<Difference> differences) {
        String which = "revision " + release.revision() + " of " + release.release();
        Optional<ManifestEntry> released = release.files().stream()
                .filter(file -> file.path().equals(ledger.file()))
                .findFirst();
        if (released.isEmpty()) {
            differences.add(Difference.of(which + " has no " + ledger.file()));
            return Origin.FOREIGN;
        }
        if (!released.get().sha256().equals(Digests.sha256(pdf))) {
            differences.add(Difference.of("not the " + ledger.file() + " of " + which + ": "
                    + how(pdf, released.get().unsigned())));
            return Origin.FOREIGN;
        }
        return Origin.RELEASED;
    }

    private static String how(byte[] pdf, ManifestEntry.@Nullable Unsigned unsigned) {
        if (unsigned == null || !beginsWith(pdf, unsigned)) {
            return "its bytes differ (SHA-256); it is another revision's, or was changed or saved again";
        }
        return pdf.length == unsigned.bytes()
                ? "its pages are those released, but its signature was taken off"
                : "its pages are those released, but what stands behind byte " + unsigned.bytes()
                        + " is not their signature";
    }

    private static boolean beginsWith(byte[] pdf, ManifestEntry.Unsigned unsigned) {
        return pdf.length >= unsigned.bytes()
                && unsigned.sha256().equals(Digests.sha256(Arrays.copyOf(pdf, (int) unsigned.bytes())));
    }
}
