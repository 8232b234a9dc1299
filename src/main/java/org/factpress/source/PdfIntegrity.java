package org.factpress.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Checks that each page unpacks to its end: the library reads a broken page as far as it goes and says nothing. */
final class PdfIntegrity {
    private static final List<COSName> DEFLATED = List.of(COSName.FLATE_DECODE);
    private static final int ZLIB_HEADER = 2;

    private PdfIntegrity() {}

    static void check(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
                check(streams.next(), number);
            }
        }
    }

    private static void check(PDStream stream, int page) throws IOException {
        if (!DEFLATED.equals(stream.getFilters())) {
            return;
        }
        // Without header and checksum: many programs write a wrong checksum below sound data.
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
            raw.skipNBytes(ZLIB_HEADER);
            new InflaterInputStream(raw, inflater).transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException e) {
            throw UnreadableSource.damaged("is a PDF whose page " + page + " is broken");
        } finally {
            inflater.end();
        }
    }
}
