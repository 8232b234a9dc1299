package org.factpress.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a signature covers: all up to {@code gap}, and from {@code rest} to {@code end}. Between them stands the
 * signature, and nothing else.
 */
record SignedRange(byte[] pdf, int gap, int rest, int end) {
    /** From a PDF's {@code ByteRange}; one that hides more than a signature is an {@link IllegalArgumentException}. */
    static SignedRange of(byte[] pdf, int @Nullable [] range) {
        if (range == null || range.length != 4 || range[0] != 0 || range[1] < 1 || range[3] < 1) {
            throw new IllegalArgumentException("it does not say which bytes it covers");
        }
        long end = (long) range[2] + range[3];
        SignedRange signed = new SignedRange(pdf, range[1], range[2], (int) Math.min(end, pdf.length));
        if (end > pdf.length) {
            throw new IllegalArgumentException(
                    "it covers " + end + " bytes, and the file has " + pdf.length + ": its end is missing");
        }
        if (!signed.hidesOnlySignature()) {
            throw new IllegalArgumentException("it leaves out more of the file than itself");
        }
        return signed;
    }

    private boolean hidesOnlySignature() {
        return rest - gap > 2
                && rest <= pdf.length
                && pdf[gap] == '<'
                && pdf[rest - 1] == '>'
                && (rest - gap) % 2 == 0
                && IntStream.range(gap + 1, rest - 1).allMatch(at -> HexFormat.isHexDigit(pdf[at]));
    }

    byte[] signature() {
        return HexFormat.of().parseHex(new String(pdf, gap + 1, rest - gap - 2, StandardCharsets.US_ASCII));
    }

    byte[] covered() {
        byte[] covered = Arrays.copyOf(pdf, gap + end - rest);
        System.arraycopy(pdf, rest, covered, gap, end - rest);
        return covered;
    }

    int appended() {
        return pdf.length - end;
    }
}
