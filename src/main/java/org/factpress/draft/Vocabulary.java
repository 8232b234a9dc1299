package org.factpress.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tables of words and phrases, one a line, of English and French together: a release may hold both. */
final class Vocabulary {
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private Vocabulary() {}

    /** The lines of a table in every language, in lower case as they are written there. */
    static List<String> phrases(String table) {
        return LANGUAGES.stream()
                .flatMap(language -> lines(language + "/" + table))
                .toList();
    }

    /** How many phrases of a table stand in a text as whole words. */
    static long hits(List<String> phrases, String text) {
        String padded = " " + plain(text) + " ";
        return phrases.stream()
                .filter(phrase -> padded.contains(" " + phrase + " "))
                .count();
    }

    /** Lower case, anything but letters and digits as one blank. */
    static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Stream<String> lines(String path) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary table " + path + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
