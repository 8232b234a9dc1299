package org.factpress.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factpress.release.JsonText;
import org.factpress.verify.Difference;
import org.factpress.verify.Verification;
import org.jspecify.annotations.Nullable;

/** Verified sheets as a person or a program reads them. */
final class VerificationRows {
    private record Row(Path file, Verification verification) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Path file, Verification verification) {
        rows.add(new Row(file, verification));
    }

    boolean passed() {
        return rows.stream().allMatch(row -> row.verification().passed());
    }

    String print(Format format) {
        return switch (format) {
            case table -> rows.stream().map(VerificationRows::told).collect(Collectors.joining("\n"));
            case json ->
                JsonText.pretty(rows.stream().map(VerificationRows::json).toList());
            case csv -> csv();
        };
    }

    /** What the results prove, and what they do not. */
    List<String> remarks() {
        if (!passed()) {
            return List.of("Not verified. Do not quote from such a file: ask its publisher for the released one.");
        }
        return rows.stream()
                .flatMap(row -> Proofs.of(row.verification()).stream())
                .distinct()
                .toList();
    }

    private static String told(Row row) {
        Verification verification = row.verification();
        if (verification.passed()) {
            return row.file() + ": verified\n  " + Count.of(verification.numerals(), "numeral") + " on "
                    + Count.of(verification.pages(), "page") + ", "
                    + Count.of(verification.attachments(), "attachment") + "\n"
                    + SignatureText.of(verification.signature());
        }
        return verification.differences().stream()
                .map(difference -> "  " + place(difference) + difference.message() + "\n")
                .collect(Collectors.joining(
                        "", row.file() + ": NOT VERIFIED\n", SignatureText.of(verification.signature())));
    }

    private static String place(Difference difference) {
        if (difference.page() == null) {
            return "";
        }
        String page = "page " + difference.page();
        return difference.box() == null
                ? page + ": "
                : page + ", " + difference.box().get(0) + " pt from the left and "
                        + difference.box().get(1) + " pt from the bottom: ";
    }

    private static Map<String, @Nullable Object> json(Row row) {
        Verification verification = row.verification();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", row.file());
        json.put("verified", verification.passed());
        json.put("name", verification.name());
        json.put("pages", verification.pages());
        json.put("numerals", verification.numerals());
        json.put("attachments", verification.attachments());
        json.put("origin", verification.origin().code());
        json.put("signature", SignatureText.json(verification.signature()));
        json.put(
                "differences",
                verification.differences().stream().map(VerificationRows::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Difference difference) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("page", difference.page());
        json.put("box", difference.box());
        json.put("message", difference.message());
        return json;
    }

    /** A row for each difference; a sheet without any has one row. */
    private String csv() {
        Rows table = new Rows(
                "file", "verified", "pages", "numerals", "attachments", "origin", "signer", "trust", "page", "message");
        for (Row row : rows) {
            Verification verification = row.verification();
            List<Difference> told =
                    verification.passed() ? List.of(new Difference(null, null, "")) : verification.differences();
            told.forEach(difference -> table.add(
                    row.file(),
                    verification.passed(),
                    verification.pages(),
                    verification.numerals(),
                    verification.attachments(),
                    verification.origin().code(),
                    SignatureText.subject(verification.signature()),
                    SignatureText.code(verification.signature()),
                    difference.page(),
                    difference.message()));
        }
        return table.print(Format.csv);
    }
}
