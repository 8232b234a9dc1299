package org.factpress.source;

import java.io.IOException;
import java.nio.file.Path;
import org.factpress.model.DocumentRole;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;

/** Makes a report of many pages, and reads one: the program of the JVM with little heap. */
final class LongPdf {
    private LongPdf() {}

    static Path write(Path file, int pages) throws IOException {
        PdfDraft pdf = new PdfDraft();
        for (int page = 1; page <= pages; page++) {
            if (page > 1) {
                pdf.page();
            }
            addPage(pdf, page);
        }
        return pdf.save(file);
    }

    private static void addPage(PdfDraft pdf, int page) {
        pdf.small(60, 30, "Annual report").small(500, 820, "Page " + page);
        for (int i = 0; i < 34; i++) {
            pdf.line(60, 60 + 12 * i, "In district " + page + " the share of minors was " + i + "%, as")
                    .line(310, 60 + 12 * i, "officers who were trained there said to all who");
        }
        pdf.line(60, 500, "Table " + page + ". Cases by year");
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 4; column++) {
                pdf.line(60 + 110 * column, 520 + 15 * row, column == 0 ? "Court " + row : "" + (page * 7 + row));
            }
        }
        pdf.small(60, 780, page + " See the notes of the study.");
    }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        SourceSpec spec = new SourceSpec("long.pdf", null, null, DocumentRole.SECONDARY);
        SourceDocument document = new SourceReader().read(new SourceFile(file, "long.pdf", spec));
        boolean whole =
                document.outcome() == ReadOutcome.READ && document.text().contains("Page " + arguments[1]);
        if (!whole) {
            throw new IllegalStateException(String.valueOf(document.message()));
        }
    }
}
