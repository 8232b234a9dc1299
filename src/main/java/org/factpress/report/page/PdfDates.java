package org.factpress.report.page;

import com.lowagie.text.pdf.PdfString;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in PDF's own notation: {@code D:20150609093000-04'00'}. */
final class PdfDates {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);

    private PdfDates() {}

    static PdfString of(OffsetDateTime date) {
        if (date.getOffset().equals(ZoneOffset.UTC)) {
            return new PdfString(LOCAL.format(date) + "Z");
        }
        String offset = OFFSET.format(date);
        return new PdfString(LOCAL.format(date) + offset.substring(0, 3) + "'" + offset.substring(3) + "'");
    }
}
