package org.factpress.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Phrases as sets of content words: stems, with words of one meaning made one. */
final class Words {
    /** Stands for every word that names a share or rate. */
    static final String RATE = "rate";

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> stops = new HashSet<>();

    Words(String language) {
        lines(language + "/synonyms.txt").forEach(line -> {
            List<String> words = List.of(line.split("\\s+"));
            words.forEach(word -> meanings.put(word, words.get(0)));
        });
        lines(language + "/stop-words.txt").forEach(line -> stops.addAll(List.of(line.split("\\s+"))));
    }

    /** The content words of a phrase, in its order. */
    Set<String> of(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\d']+")) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
            if (!bare.isEmpty() && !stops.contains(bare)) {
                words.add(meanings.getOrDefault(bare, stem(bare)));
            }
        }
        return words;
    }

    private String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending) && !word.endsWith("ss")) {
                String stem = word.substring(0, word.length() - ending.length());
                return meanings.getOrDefault(stem, meanings.getOrDefault(stem + "e", stem));
            }
        }
        return word;
    }

    private static List<String> lines(String path) {
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary table " + path + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
