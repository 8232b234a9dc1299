package org.factpress.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Decodes bytes that are no valid UTF-8 and say nothing of their charset. */
final class CharsetGuess {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    // On short western text the detector's marks for these lie close together; all of them mean windows-1252 here.
    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "ISO-8859-9", "windows-1254", "UTF-8");
    private static final int SURE = 50;
    private static final int LIKELY = 15;

    private CharsetGuess() {}

    static String decode(byte[] bytes, boolean markup) {
        if (isMostlyUtf8(bytes)) {
            return patched(bytes);
        }
        return new String(bytes, charsetOf(bytes, markup));
    }

    private static Charset charsetOf(byte[] bytes, boolean markup) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(markup);
        CharsetMatch match = detector.setText(bytes).detect();
        return match != null && isUsable(match, bytes) ? Charset.forName(match.getName()) : WINDOWS_1252;
    }

    private static boolean isUsable(CharsetMatch match, byte[] bytes) {
        return match.getConfidence() >= (isOtherScript(bytes) ? LIKELY : SURE)
                && !WESTERN.contains(match.getName())
                && !match.getName().startsWith("IBM")
                && Charset.isSupported(match.getName());
    }

    /** Latin script has few letters beyond ASCII; where such bytes are as many as the others, it is another script. */
    private static boolean isOtherScript(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += Character.isLetter(b & 0x7F) && b > 0 ? 1 : 0;
        }
        return high > letters;
    }

    /** Whether the file is UTF-8 into which some bytes of another charset were pasted. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        for (int at = 0; at < bytes.length; at++) {
            int length = sequenceLength(bytes, at);
            if (length > 1) {
                sequences++;
                at += length - 1;
            } else if (bytes[at] < 0) {
                strays++;
            }
        }
        return sequences > strays;
    }

    /** UTF-8 where it is UTF-8, each stray byte as windows-1252. */
    private static String patched(byte[] bytes) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(bytes.length + 64);
        for (int at = 0; at < bytes.length; ) {
            int length = sequenceLength(bytes, at);
            if (length > 0) {
                utf8.write(bytes, at, length);
                at += length;
            } else {
                utf8.writeBytes(new String(bytes, at++, 1, WINDOWS_1252).getBytes(StandardCharsets.UTF_8));
            }
        }
        return utf8.toString(StandardCharsets.UTF_8);
    }

    /** The length of the well-formed UTF-8 sequence that starts here; 0 where none does. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
