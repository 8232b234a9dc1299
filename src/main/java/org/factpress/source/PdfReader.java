package org.factpress.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads a PDF; its stored text is in reading order, with each sentence that a page break cuts made whole. */
final class PdfReader {
    private static final int TAIL = 4_096;

    private PdfReader() {}

    static DocumentText read(byte[] bytes, Limits limits) throws IOException {
        QuietLibraries.hush();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            checkComplete(bytes);
            limits.checkPages(document.getNumberOfPages());
            PdfIntegrity.check(document);
            return text(document, PdfCanvas.of(document, limits));
        } catch (InvalidPasswordException e) {
            throw UnreadableSource.encrypted("is a PDF that asks for a password");
        }
    }

    /** The library mends a file that was cut off, and drops the missing pages silently; that would lose figures. */
    private static void checkComplete(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
            throw UnreadableSource.damaged(
                    "is a PDF that was cut off: its end, with the table of its parts, is missing");
        }
    }

    private static DocumentText text(PDDocument document, List<PdfPage> pages) {
        TextComposer composer = TextComposer.of(PdfPassages.of(pages));
        if (composer.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw UnreadableSource.noText(
                    "has " + pages.size() + (pages.size() == 1 ? " page" : " pages")
                            + " but holds no text: it is probably a scan; run text recognition (OCR) on it and give the result.");
        }
        PDDocumentInformation information = document.getDocumentInformation();
        return new DocumentText(
                title(information),
                date(information.getCreationDate()),
                document.getDocumentCatalog().getLanguage(),
                pages.size(),
                composer.text(),
                ZoneRules.apply(composer.text(), composer.blocks()),
                composer.spans());
    }

    /** Programs fill in file names where the author gave no title. */
    private static @Nullable String title(PDDocumentInformation information) {
        String title = information.getTitle();
        boolean fileName = title != null
                && title.matches("(?i).*\\.(docx?|pdf|indd|pptx?|odt|rtf|qxd)\\s*|untitled.*|microsoft word -.*");
        return fileName ? null : title;
    }

    private static @Nullable LocalDate date(@Nullable Calendar created) {
        return created == null
                ? null
                : SaneDate.orNull(created.toInstant()
                        .atZone(created.getTimeZone().toZoneId())
                        .toLocalDate());
    }
}
