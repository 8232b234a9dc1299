package org.factpress.samples;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;

/** Sets a press release as a press office would: letterhead, contact, dateline, body, -ENDS-, about. */
final class PressReleasePdf {
    private static final float SIZE = 10.8f;
    private static final float LEADING = 15.6f;

    private final Letterhead letterhead;
    private final SampleFonts fonts;

    PressReleasePdf(Letterhead letterhead) throws IOException, DocumentException {
        this.letterhead = letterhead;
        this.fonts = SampleFonts.load();
    }

    /** The PDF; set twice, because its footers name the number of pages. */
    byte[] bytes(PressRelease release) throws IOException, DocumentException {
        PdfReader first = new PdfReader(set(release, 1));
        int pages = first.getNumberOfPages();
        first.close();
        return set(release, pages);
    }

    private byte[] set(PressRelease release, int pages) throws IOException, DocumentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, 72, 72, 78, 80);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new RunningLines(letterhead, release, fonts, pages));
        document.addTitle(release.headline());
        document.addAuthor(letterhead.name());
        document.open();
        fixIdentity(writer, release);
        write(document, release);
        document.close();
        return out.toByteArray();
    }

    /** Dates, producer and file id from the release alone: the same wording gives the same file. */
    private static void fixIdentity(PdfWriter writer, PressRelease release) {
        PdfDate date =
                new PdfDate(GregorianCalendar.from(release.date().atTime(9, 0).atZone(ZoneOffset.UTC)));
        byte[] id = UUID.nameUUIDFromBytes(release.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 16)
                .getBytes(StandardCharsets.US_ASCII);
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("OpenPDF"));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private void write(Document document, PressRelease release) throws DocumentException {
        document.add(roomForLetterhead());
        for (Paragraph line : head(release)) {
            document.add(line);
        }
        Paragraph headline = new Paragraph(24, release.headline(), fonts.strong(20, SampleFonts.INK));
        headline.setSpacingBefore(8);
        headline.setSpacingAfter(12);
        document.add(headline);
        for (String paragraph : release.body()) {
            document.add(paragraph.startsWith("## ") ? heading(paragraph.substring(3)) : body(paragraph));
        }
        Paragraph ends = new Paragraph(LEADING, "-ENDS-", fonts.strong(SIZE, SampleFonts.INK));
        ends.setAlignment(Element.ALIGN_CENTER);
        ends.setSpacingAfter(10);
        document.add(ends);
        Paragraph about = new Paragraph(12.5f, letterhead.about(), fonts.text(9, SampleFonts.GREY));
        about.setKeepTogether(true);
        document.add(about);
    }

    /** Spacing before the first element of a page is dropped, an empty line is not. */
    private static Paragraph roomForLetterhead() {
        return new Paragraph(24, " ");
    }

    /** Status, reference and contact: lines of the running text, so that they stand before the body in the file too. */
    private List<Paragraph> head(PressRelease release) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(new Paragraph(15, release.status(), fonts.strong(11, SampleFonts.ACCENT)));
        lines.add(new Paragraph(13, release.reference(), fonts.text(9.5f, SampleFonts.GREY)));
        Paragraph contact = new Paragraph(13, "Contact:", fonts.strong(9.5f, SampleFonts.GREY));
        contact.setSpacingBefore(5);
        lines.add(contact);
        for (String line : letterhead.contact()) {
            lines.add(new Paragraph(13, line, fonts.text(9.5f, SampleFonts.INK)));
        }
        return lines;
    }

    private Paragraph heading(String text) {
        Paragraph paragraph = new Paragraph(16, text, fonts.strong(12, SampleFonts.ACCENT));
        paragraph.setSpacingBefore(4);
        paragraph.setSpacingAfter(3);
        return paragraph;
    }

    private Paragraph body(String text) {
        Phrase phrase = new Phrase(LEADING);
        for (InlineRun run : InlineRun.parse(text)) {
            phrase.add(new Chunk(run.text(), fonts.style(run, SIZE)));
        }
        Paragraph paragraph = new Paragraph(phrase);
        paragraph.setLeading(LEADING);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }
}
