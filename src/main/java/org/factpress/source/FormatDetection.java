package org.factpress.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a file's format: by its content first, by its name where the content leaves it open. */
final class FormatDetection {
    private static final int HEAD = 1024;
    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md", "markdown");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Map<String, String> FOREIGN = Map.of(
            "\u0089PNG", "a PNG image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "GIF8", "a GIF image",
            "{\\rtf", "an RTF document",
            "\u001f\u008b", "a gzip archive",
            "II*\0", "a TIFF image",
            "MM\0*", "a TIFF image",
            "7z\u00bc\u00af", "a 7z archive");
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";
    private static final Pattern HTML_START = Pattern.compile(
            "^(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body)(?U:\\b).*", flags());

    private final byte[] bytes;
    private final String extension;
    private final String head;

    private FormatDetection(byte[] bytes, String name) {
        this.bytes = bytes;
        this.extension = extensionOf(name);
        this.head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** The format of these bytes under this file name; what cannot be read is an {@link UnreadableSource}. */
    static SourceFormat of(byte[] bytes, String name) {
        return new FormatDetection(bytes, name).detect();
    }

    /** The media type that a file name promises. */
    static String promisedMediaType(String name) {
        String extension = extensionOf(name);
        if (TEXT_NAMES.contains(extension)) {
            return SourceFormat.TEXT.mediaType();
        }
        if (HTML_NAMES.contains(extension)) {
            return SourceFormat.HTML.mediaType();
        }
        return switch (extension) {
            case "docx" -> SourceFormat.DOCX.mediaType();
            case "pdf" -> SourceFormat.PDF.mediaType();
            default -> "application/octet-stream";
        };
    }

    private SourceFormat detect() {
        if (head.contains("%PDF-")) {
            return SourceFormat.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip();
        }
        if (head.startsWith(OLE2)) {
            throw ole2();
        }
        FOREIGN.forEach(this::rejectForeign);
        return byText();
    }

    private SourceFormat zip() {
        if (contains("word/document.xml".getBytes(StandardCharsets.US_ASCII)) || extension.equals("docx")) {
            return SourceFormat.DOCX;
        }
        throw UnreadableSource.unsupported("is a ZIP package but no Word document");
    }

    private UnreadableSource ole2() {
        if (contains("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return UnreadableSource.encrypted("is an Office document protected by a password");
        }
        return UnreadableSource.unsupported("is in an Office format from before 2007");
    }

    private void rejectForeign(String magic, String what) {
        if (head.startsWith(magic)) {
            throw UnreadableSource.unsupported("is " + what);
        }
    }

    private SourceFormat byText() {
        if (HTML_START.matcher(head.replace("\0", "")).matches() && !extension.startsWith("m")) {
            return SourceFormat.HTML;
        }
        if (TEXT_NAMES.contains(extension)) {
            return textual(SourceFormat.TEXT);
        }
        if (HTML_NAMES.contains(extension)) {
            return textual(SourceFormat.HTML);
        }
        throw mismatch();
    }

    private SourceFormat textual(SourceFormat format) {
        if (Charsets.looksBinary(bytes)) {
            throw UnreadableSource.unsupported("is named ." + extension + " but holds binary data");
        }
        return format;
    }

    private UnreadableSource mismatch() {
        return switch (extension) {
            case "docx" -> UnreadableSource.damaged("is named .docx but is no ZIP package");
            case "pdf" -> UnreadableSource.damaged("is named .pdf but has no PDF header");
            case "" -> UnreadableSource.unsupported("has no extension and no content that tells its format");
            default -> UnreadableSource.unsupported("is of type ." + extension + ", which is not read");
        };
    }

    private boolean contains(byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && matches(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extensionOf(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
