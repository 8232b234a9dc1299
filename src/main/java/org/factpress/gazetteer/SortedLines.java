package org.factpress.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A table whose lines are sorted by their first column: searched where it lies, so that loading it is reading it. */
final class SortedLines {
    private final byte[] bytes;

    SortedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    static SortedLines read(String resource) {
        try (InputStream in = SortedLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer's table " + resource + " is missing from the program");
            }
            return new SortedLines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns after the key, with their tabs; empty where no line has this key. */
    Optional<String> after(String key) {
        byte[] wanted = (key + '\t').getBytes(StandardCharsets.UTF_8);
        int line = firstNotBefore(wanted);
        return startsWith(line, wanted)
                ? Optional.of(new String(
                        bytes, line + wanted.length, end(line) - line - wanted.length, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Whether any key begins so. */
    boolean anyStartsWith(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        return startsWith(firstNotBefore(wanted), wanted);
    }

    /** Where the first line begins that does not sort before the bytes wanted. */
    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int line = start((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = end(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int start(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int end(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int difference = line + i < bytes.length ? (bytes[line + i] & 0xff) - (wanted[i] & 0xff) : -1;
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private boolean startsWith(int line, byte[] wanted) {
        return line < bytes.length && compare(line, wanted) == 0;
    }
}
