package org.factpress.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The words of one language, read from its folder of tables; a second language is a folder, not a fork. */
public final class Vocabulary {
    /** The folders of all languages lie beside the rooms that read them. */
    private static final String ROOT = "/org/factpress/extract/";

    private final String language;
    private final AtomicReference<Typography> typography = new AtomicReference<>();
    private final AtomicReference<Lexicon> lexicon = new AtomicReference<>();
    private final Map<String, PhraseBook> books = new ConcurrentHashMap<>();
    private final Map<String, List<Entry>> tables = new ConcurrentHashMap<>();

    public Vocabulary(String language) {
        this.language = language;
    }

    /** Whether there is a folder of tables for this language. */
    public static boolean knows(String language) {
        return Vocabulary.class.getResource(ROOT + language + "/words.txt") != null;
    }

    /** A row of a table: its phrase and the columns after it. */
    public record Entry(String phrase, List<String> columns) {
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        public BigDecimal decimal(int index) {
            return new BigDecimal(column(index));
        }
    }

    public String language() {
        return language;
    }

    /** How this language sets numbers and words. */
    public Typography typography() {
        return typography.updateAndGet(known -> known == null ? new Typography(this) : known);
    }

    /** The word classes of this language. */
    public Lexicon lexicon() {
        return lexicon.updateAndGet(known -> known == null ? new Lexicon(this) : known);
    }

    public List<Entry> table(String name) {
        return tables.computeIfAbsent(name, this::read);
    }

    /** The first column of a table. */
    public Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        table(name).forEach(entry -> words.add(entry.phrase()));
        return words;
    }

    /** First column to second column of a table. */
    public Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        table(name).forEach(entry -> map.put(entry.phrase(), entry.column(0)));
        return map;
    }

    public Map<String, BigDecimal> decimals(String name) {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        table(name).forEach(entry -> map.put(entry.phrase(), entry.decimal(0)));
        return map;
    }

    public PhraseBook phrases(String name) {
        return books.computeIfAbsent(name, key -> phrases(table(key)));
    }

    public PhraseBook phrases(List<Entry> entries) {
        return new PhraseBook(entries, typography(), lexicon().phrases());
    }

    private List<Entry> read(String name) {
        String path = language + "/" + name + ".txt";
        try (InputStream in = Vocabulary.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary table " + path + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(Vocabulary::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        List<String> columns =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        return new Entry(columns.get(0), columns.subList(1, columns.size()));
    }
}
