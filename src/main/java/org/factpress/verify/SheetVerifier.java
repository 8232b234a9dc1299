package org.factpress.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.release.Digests;
import org.factpress.release.Manifest;
import org.factpress.release.ManifestEntry;
import org.jspecify.annotations.Nullable;

/** Reads a printed sheet back and holds it against the ledger inside it, and against its release where that is given. */
public final class SheetVerifier {
    private SheetVerifier() {}

    /**
     * Each numeral of the ledger must stand on its page in its box, and no other digit anywhere; pages, attachments and
     * observations must be those that the ledger names. With a manifest, the file must be the one that it names, byte for
     * byte. A file that cannot be read as a PDF is a {@link SheetUnreadableException}.
     */
    public static Verification verify(byte[] pdf, @Nullable Manifest release) {
        Sheet sheet = SheetReader.read(pdf);
        byte[] json = sheet.attachments().get(SheetLedger.NAME);
        if (json == null) {
            return Verification.without(
                    sheet.pages(),
                    "the file has no ledger inside: it is no sheet of Factpress, or was saved without it");
        }
        try {
            return verify(pdf, sheet, SheetLedger.parse(json), release);
        } catch (IllegalArgumentException e) {
            return Verification.without(sheet.pages(), "the ledger inside cannot be read: " + e.getMessage());
        }
    }

    private static Verification verify(byte[] pdf, Sheet sheet, SheetLedger ledger, @Nullable Manifest release) {
        List<Difference> differences = new ArrayList<>();
        if (sheet.pages() != ledger.pages()) {
            differences.add(Difference.of("printed with " + pages(ledger.pages()) + ", has " + pages(sheet.pages())));
        }
        differences.addAll(NumeralCheck.of(sheet.glyphs(), ledger.numerals()));
        sheet.overlays()
                .forEach(overlay -> differences.add(new Difference(
                        overlay.page(), null, "something was laid over the page after printing: " + overlay.kind())));
        differences.addAll(DataCheck.of(sheet.attachments(), ledger));
        Origin origin = origin(pdf, ledger, release, differences);
        return new Verification(
                ledger.file(),
                sheet.pages(),
                ledger.numerals().size(),
                ledger.attachments().size(),
                differences,
                origin);
    }

    private static Origin origin(
            byte[] pdf, SheetLedger ledger, @Nullable Manifest release, List<Difference> differences) {
        if (release == null) {
            return Origin.NOT_CHECKED;
        }
        String which = "revision " + release.revision() + " of " + release.release();
        Optional<ManifestEntry> released = release.files().stream()
                .filter(file -> file.path().equals(ledger.file()))
                .findFirst();
        if (released.isEmpty()) {
            differences.add(Difference.of(which + " has no " + ledger.file()));
            return Origin.FOREIGN;
        }
        if (!released.get().sha256().equals(Digests.sha256(pdf))) {
            differences.add(Difference.of("not the " + ledger.file() + " of " + which
                    + ": its bytes differ (SHA-256); it is another revision's, or was changed or saved again"));
            return Origin.FOREIGN;
        }
        return Origin.RELEASED;
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }
}
