package org.factpress.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists in named sections ({@code [name]}, one entry a line, {@code #} comments), read from a resource beside us. */
final class Vocabulary {
    static final Vocabulary ZONES = load("zones.txt");

    private final String resource;
    private final Map<String, Set<String>> sections;

    private Vocabulary(String resource, Map<String, Set<String>> sections) {
        this.resource = resource;
        this.sections = sections;
    }

    static Vocabulary load(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing from the program");
            }
            return parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + resource, e);
        }
    }

    private static Vocabulary parse(String resource, BufferedReader reader) throws IOException {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                open = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), s -> new LinkedHashSet<>());
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                open.add(entry.toLowerCase(Locale.ROOT));
            }
        }
        return new Vocabulary(resource, sections);
    }

    Set<String> names() {
        return sections.keySet();
    }

    /** The entries of a section, in lower case. */
    Set<String> words(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException("The word list " + resource + " has no section [" + section + "]");
        }
        return words;
    }

    /** A pattern that finds any entry of a section as whole words, in any case and with any white space. */
    Pattern phrases(String section) {
        String alternatives = words(section).stream().map(Vocabulary::phrase).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String phrase(String entry) {
        return Pattern.compile("\\s+")
                .splitAsStream(entry)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00a0]+"))
                .replace("'", "\\E['’]\\Q");
    }
}
