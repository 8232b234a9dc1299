package org.factpress.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes bytes whose charset is unknown, or is declared and may be declared wrongly. */
final class Charsets {
    private static final int HEAD = 2048;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** Text without byte order mark: by BOM, else strict UTF-8, else UTF-16 by its zero bytes, else by detection. */
    static String decodeText(byte[] bytes) {
        String text = certain(bytes);
        return text != null ? text : withoutMark(CharsetGuess.decode(bytes, false));
    }

    /** As {@link #decodeText}, but a page that is no UTF-8 may say what it is. */
    static String decodeHtml(byte[] bytes) {
        String text = certain(bytes);
        if (text != null) {
            return text;
        }
        Charset declared = declared(bytes);
        return declared != null ? new String(bytes, declared) : withoutMark(CharsetGuess.decode(bytes, true));
    }

    /** True for bytes that no text in any charset would hold. */
    static boolean looksBinary(byte[] bytes) {
        if (markOf(bytes) != null || wideCharset(bytes) != null) {
            return false;
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > 0;
    }

    private static @Nullable String certain(byte[] bytes) {
        Charset marked = markOf(bytes);
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        Charset wide = wideCharset(bytes);
        return wide != null ? new String(bytes, wide) : strictUtf8(bytes);
    }

    private static @Nullable Charset markOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in western text every other byte is zero, always on the same side. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, HEAD) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 2 * 6 / 10;
        if (length < 8 || bytes.length % 2 != 0) {
            return null;
        }
        if (zeros[1] > most && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > most && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** The charset in the page's meta element; null where none, unknown, or UTF-8, which the bytes have refuted. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED.matcher(head);
        if (!meta.find() || !isKnown(meta.group(1))) {
            return null;
        }
        Charset charset = Charset.forName(meta.group(1));
        if (charset.name().startsWith("UTF-")) {
            return null;
        }
        // Browsers read the declared Latin-1 and ASCII as windows-1252, which has the quotes that writers use.
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin ? CharsetGuess.WINDOWS_1252 : charset;
    }

    private static boolean isKnown(String name) {
        return Charset.isSupported(name.replaceAll("[^\\w.:-]", ""));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
