package org.factpress.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Every digit in the content of a PDF's pages and drawings, and the file with one of them made another. */
final class DigitSites {
    /** The digit at this byte of this text of this content stream; {@code other} is the code of another digit. */
    private record Site(int content, int token, int part, int at, byte[] other) {}

    /** Every font that we embed has codes of two bytes. */
    private static final int CODE = 2;

    private final byte[] pdf;
    private final List<Site> sites = new ArrayList<>();
    private final Map<COSBase, Map<String, byte[]>> digits = new IdentityHashMap<>();

    private DigitSites(byte[] pdf) {
        this.pdf = pdf;
    }

    static DigitSites of(byte[] pdf) throws IOException {
        DigitSites found = new DigitSites(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDContentStream> contents = contents(document);
            for (int content = 0; content < contents.size(); content++) {
                found.search(contents.get(content), content);
            }
        }
        return found;
    }

    int size() {
        return sites.size();
    }

    /** The file as somebody would save it who changed this one digit. */
    byte[] altered(int site) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Site where = sites.get(site);
            PDContentStream content = contents(document).get(where.content());
            List<Object> tokens = new PDFStreamParser(content).parse();
            COSString text = text(tokens.get(where.token()), where.part());
            byte[] bytes = text.getBytes();
            System.arraycopy(where.other(), 0, bytes, where.at(), CODE);
            put(tokens, where, new COSString(bytes));
            write(document, content, tokens);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static List<PDContentStream> contents(PDDocument document) throws IOException {
        List<PDContentStream> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            contents.add(page);
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
                    contents.add(form);
                }
            }
        }
        return contents;
    }

    private void search(PDContentStream content, int index) throws IOException {
        List<Object> tokens = new PDFStreamParser(content).parse();
        PDFont font = null;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.get(token) instanceof Operator operator
                    && operator.getName().equals("Tf")) {
                font = content.getResources().getFont((COSName) tokens.get(token - 2));
            } else if (font != null) {
                search(index, token, tokens.get(token), font);
            }
        }
    }

    private void search(int content, int token, Object operand, PDFont font) throws IOException {
        if (operand instanceof COSString text) {
            search(content, token, -1, text, font);
        } else if (operand instanceof COSArray array) {
            for (int part = 0; part < array.size(); part++) {
                if (array.get(part) instanceof COSString text) {
                    search(content, token, part, text, font);
                }
            }
        }
    }

    private void search(int content, int token, int part, COSString text, PDFont font) throws IOException {
        byte[] bytes = text.getBytes();
        Map<String, byte[]> known = digits.computeIfAbsent(font.getCOSObject(), key -> digits(font));
        for (int at = 0; at + CODE <= bytes.length; at += CODE) {
            String shown = shown(font, code(bytes, at));
            if (known.containsKey(shown)) {
                Optional<byte[]> other = known.entrySet().stream()
                        .filter(digit -> !digit.getKey().equals(shown))
                        .map(Map.Entry::getValue)
                        .findFirst();
                int here = at;
                other.ifPresent(code -> sites.add(new Site(content, token, part, here, code)));
            }
        }
    }

    /** The codes that this font shows as digits. */
    private static Map<String, byte[]> digits(PDFont font) {
        Map<String, byte[]> digits = new TreeMap<>();
        for (int code = 0; code < 1 << 16; code++) {
            String shown = shown(font, code);
            if (shown.matches("[0-9]")) {
                digits.putIfAbsent(shown, new byte[] {(byte) (code >> 8), (byte) code});
            }
        }
        return digits;
    }

    private static int code(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static String shown(PDFont font, int code) {
        return Objects.toString(font.toUnicode(code), "");
    }

    private static COSString text(Object operand, int part) {
        return (COSString) (part < 0 ? operand : ((COSArray) operand).get(part));
    }

    private static void put(List<Object> tokens, Site where, COSString text) {
        if (where.part() < 0) {
            tokens.set(where.token(), text);
        } else {
            ((COSArray) tokens.get(where.token())).set(where.part(), (COSBase) text);
        }
    }

    private static void write(PDDocument document, PDContentStream content, List<Object> tokens) throws IOException {
        if (content instanceof PDPage page) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
        } else {
            COSStream stream = ((PDFormXObject) content).getCOSObject();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
        }
    }
}
