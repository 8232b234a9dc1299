package org.factpress.verify;

import java.util.List;
import org.factpress.signature.CheckedSignature;
import org.jspecify.annotations.Nullable;

/**
 * What reading a sheet back showed.
 *
 * <p>{@code name} is the file name that the sheet was printed under, empty where it has no ledger; {@code signature} is null
 * where it has none; {@code differences} is empty where pages, ledger, data, release and signature agree.
 */
public record Verification(
        String name,
        int pages,
        int numerals,
        int attachments,
        List<Difference> differences,
        Origin origin,
        @Nullable CheckedSignature signature) {
    public Verification {
        differences = List.copyOf(differences);
    }

    /** Of a file that is no PDF, or a damaged one. */
    public static Verification unreadable(SheetUnreadableException reason) {
        return without(0, "the file cannot be read as a PDF: " + reason.getMessage());
    }

    static Verification without(int pages, String reason) {
        return new Verification("", pages, 0, 0, List.of(Difference.of(reason)), Origin.NOT_CHECKED, null);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
