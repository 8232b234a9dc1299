package org.factpress.verify;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.factpress.release.Manifest;
import org.factpress.signature.CheckedSignature;
import org.jspecify.annotations.Nullable;

/** Reads a printed sheet back and holds it against the ledger inside it, and against its release and its signature. */
public final class SheetVerifier {
    private SheetVerifier() {}

    /**
     * Each numeral of the ledger must stand on its page in its box, and no other digit anywhere; pages, attachments and
     * observations must be those that the ledger names. With a manifest, the file must be the one that it names, byte for
     * byte. A signature must be intact and cover the whole file. A file that cannot be read as a PDF is a {@link
     * SheetUnreadableException}.
     */
    public static Verification verify(byte[] pdf, @Nullable Manifest release) {
        return verify(pdf, release, List.of());
    }

    /** With certificates, there must be a signature, by one whom they vouch for. */
    public static Verification verify(byte[] pdf, @Nullable Manifest release, List<X509Certificate> known) {
        Sheet sheet = SheetReader.read(pdf);
        byte[] json = sheet.attachments().get(SheetLedger.NAME);
        if (json == null) {
            return Verification.without(
                    sheet.pages(),
                    "the file has no ledger inside: it is no sheet of Factpress, or was saved without it");
        }
        try {
            return verify(pdf, sheet, SheetLedger.parse(json), release, known);
        } catch (IllegalArgumentException e) {
            return Verification.without(sheet.pages(), "the ledger inside cannot be read: " + e.getMessage());
        }
    }

    private static Verification verify(
            byte[] pdf, Sheet sheet, SheetLedger ledger, @Nullable Manifest release, List<X509Certificate> known) {
        List<Difference> differences = new ArrayList<>(printed(sheet, ledger));
        Origin origin = release == null ? Origin.NOT_CHECKED : OriginCheck.of(pdf, ledger, release, differences);
        CheckedSignature signature = SignedSheet.signature(pdf, known);
        differences.addAll(SignedSheet.problems(signature, known));
        return new Verification(
                ledger.file(),
                sheet.pages(),
                ledger.numerals().size(),
                ledger.attachments().size(),
                differences,
                origin,
                signature);
    }

    /** What is not as it was printed. */
    private static List<Difference> printed(Sheet sheet, SheetLedger ledger) {
        List<Difference> differences = new ArrayList<>();
        if (sheet.pages() != ledger.pages()) {
            differences.add(Difference.of("printed with " + pages(ledger.pages()) + ", has " + pages(sheet.pages())));
        }
        differences.addAll(NumeralCheck.of(sheet.glyphs(), ledger.numerals()));
        sheet.overlays()
                .forEach(overlay -> differences.add(new Difference(
                        overlay.page(), null, "something was laid over the page after printing: " + overlay.kind())));
        differences.addAll(DataCheck.of(sheet.attachments(), ledger));
        return differences;
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }
}
