package org.factpress.report.page;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Opens a file as what archives ask for: its metadata, its colour space, its language, and no clock or chance in it. */
final class ArchivalFile {
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final int ID_BYTES = 16;

    private ArchivalFile() {}

    static void open(Document document, PdfWriter writer, Metadata metadata) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // A plain cross-reference table is written in the digits of the default locale; a compressed one has none.
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(metadata.title());
        document.addSubject(metadata.subject());
        document.addAuthor(metadata.author());
        document.addCreator(XmpPacket.CREATOR);
        document.open();
        describe(writer, metadata);
        writer.setXmpMetadata(XmpPacket.of(metadata));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    }

    private static void describe(PdfWriter writer, Metadata metadata) {
        PdfString date = PdfDates.of(metadata.date());
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.PRODUCER, new PdfString(XmpPacket.PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] id = Arrays.copyOf(sha256(metadata.toString()), ID_BYTES);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static PdfDictionary outputIntent(PdfWriter writer) {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        try {
            PdfStream profile = new PdfStream(profile());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress();
            intent.put(
                    new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intent;
    }

    private static byte[] profile() throws IOException {
        try (InputStream file = ArchivalFile.class.getResourceAsStream("/org/factpress/color/sRGB.icc")) {
            if (file == null) {
                throw new IllegalStateException(
                        "the colour profile sRGB.icc is missing from the program: build it again");
            }
            return file.readAllBytes();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Text of any script in a dictionary. */
    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
