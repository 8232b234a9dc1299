package org.factpress.report.page;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factpress.model.ReleaseFile;

/** Files that travel inside a PDF as the data behind it. */
final class Attachments {
    private static final int BEST_COMPRESSION = 9;
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "txt", "text/plain",
            "html", "text/html",
            "svg", "image/svg+xml",
            "png", "image/png");

    private Attachments() {}

    /** The name inside the PDF is the path's last part, or the whole path with hyphens where another file has that name. */
    static Map<String, ReleaseFile> named(List<ReleaseFile> files) {
        Map<String, ReleaseFile> named = new LinkedHashMap<>();
        for (ReleaseFile file : files) {
            String name = lastPart(file.path());
            boolean unique = files.stream()
                            .filter(other -> lastPart(other.path()).equals(name))
                            .count()
                    == 1;
            named.put(unique ? name : file.path().replace('/', '-'), file);
        }
        return named;
    }

    static void embed(PdfWriter writer, Map<String, ReleaseFile> files, OffsetDateTime date) throws IOException {
        PdfArray associated = new PdfArray();
        for (Map.Entry<String, ReleaseFile> file : files.entrySet()) {
            associated.add(embed(writer, file.getKey(), file.getValue(), date).getReference());
        }
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }

    private static PdfFileSpecification embed(PdfWriter writer, String name, ReleaseFile file, OffsetDateTime date)
            throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, PdfDates.of(date));
        PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
                writer, null, name, file.bytes(), mediaType(name), parameters, BEST_COMPRESSION);
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        specification.put(PdfName.DESC, ArchivalFile.unicode(file.path()));
        specification.setUnicodeFileName(name, false);
        writer.addFileAttachment(name, specification);
        return specification;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String mediaType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
