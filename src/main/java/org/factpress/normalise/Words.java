package org.factpress.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Phrases as sets of content words: stems, with words of one meaning made one. */
final class Words {
    /** Stands for every word that names a share or rate. */
    static final String RATE = "rate";

    /** Stands for what tells that a number is of a part, where nothing names the part. */
    static final String PART = "a part of it";

    private static final String NEVER = "(?!)";
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\d']+");

    private final List<String> languages;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final Set<String> shareOpeners = new LinkedHashSet<>();
    private final Set<String> wholeEnds = new LinkedHashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> ages = new HashSet<>();
    private final Set<String> frames = new HashSet<>();
    private final Set<String> allOfIt = new LinkedHashSet<>();
    private final Set<String> segmentOpeners = new LinkedHashSet<>();
    private final Set<String> pointers = new LinkedHashSet<>();

    /** The words of several languages together: a study may be told in English and in French. */
    static Words of(Collection<String> languages) {
        return new Words(languages);
    }

    Words(String language) {
        this(List.of(language));
    }

    private Words(Collection<String> languages) {
        this.languages = List.copyOf(languages);
        languages.forEach(this::add);
    }

    private void add(String language) {
        endings.addAll(lines(language + "/endings.txt"));
        shareOpeners.addAll(lines(language + "/share-openers.txt"));
        lines(language + "/whole-ends.txt").forEach(line -> wholeEnds.addAll(List.of(line.split("\\s+"))));
        lines(language + "/synonyms.txt").forEach(line -> {
            List<String> words = List.of(line.split("\\s+"));
            words.forEach(word -> meanings.put(word, words.get(0)));
        });
        lines(language + "/stop-words.txt").forEach(line -> stops.addAll(List.of(line.split("\\s+"))));
        lines(language + "/light-words.txt").forEach(line -> light.addAll(of(line)));
        lines(language + "/age-words.txt").forEach(line -> ages.addAll(of(line)));
        lines(language + "/frames.txt").forEach(line -> frames.addAll(of(line)));
        allOfIt.addAll(lines(language + "/all-of-it.txt"));
        segmentOpeners.addAll(lines(language + "/segment-openers.txt"));
        pointers.addAll(lines(language + "/pointers.txt"));
    }

    /** A pattern with the phrases of a table of all these languages in place of its {@code %s}, matched in any case. */
    Pattern pattern(String frame, String table) {
        List<String> phrases = languages.stream()
                .flatMap(language -> lines(language + "/" + table + ".txt").stream())
                .map(Pattern::quote)
                .toList();
        String any = phrases.isEmpty() ? NEVER : "(?:" + String.join("|", phrases) + ")";
        return Pattern.compile(frame.replace("%s", any), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The content words of a phrase, in its order. */
    Set<String> of(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).replace('’', '\'').split(SPLIT.pattern())) {
            String bare = bare(word);
            if (!bare.isEmpty() && !stops.contains(bare)) {
                words.add(meanings.getOrDefault(bare, stem(bare)));
            }
        }
        return words;
    }

    /** What a measure tells a share of, without what describes it: X of "share of X in Y"; empty where it tells no share. */
    Optional<String> sharedWhole(String measure) {
        return shareOpeners.stream()
                .map(opener -> opener.endsWith("'") ? opener : opener + " ")
                .filter(measure.replace('’', '\'')::startsWith)
                .findFirst()
                .map(opener -> undescribed(measure.substring(opener.length())));
    }

    private String undescribed(String whole) {
        return whole.split("(?U:\\b)(?:" + String.join("|", wholeEnds) + ")(?U:\\b)", 2)[0];
    }

    /** Words that set nothing apart beside what is measured: of time, of degree, verbs that tell only that there is something. */
    boolean isLight(String word) {
        return light.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** Whether a word only says how old people are. */
    boolean isOfAge(String word) {
        return ages.contains(word);
    }

    /** Whether a phrase that ends with this word says when or in which text a number is told. */
    boolean isFrame(String word) {
        return frames.contains(word);
    }

    /** Whether a row's header or a phrase stands for all the others together. */
    boolean isAllOfIt(String phrase) {
        return opens(phrase, allOfIt);
    }

    /** Prepositions that may open a phrase which names a part. */
    Set<String> segmentOpeners() {
        return segmentOpeners;
    }

    /** Whether a clause opens with a word that points to what was named before. */
    boolean isPointer(String clause) {
        return opens(clause, pointers);
    }

    private static boolean opens(String phrase, Set<String> openers) {
        String plain = phrase.strip().toLowerCase(Locale.ROOT);
        return openers.stream()
                .anyMatch(opener -> plain.startsWith(opener)
                        && (plain.length() == opener.length() || !Character.isLetter(plain.charAt(opener.length()))));
    }

    /** How many words of a text are stop words. */
    long smallWords(String text) {
        return SPLIT.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(stops::contains)
                .count();
    }

    /** Without a possessive ending ("study's") or an elided article ("l'étude"). */
    private String bare(String word) {
        int apostrophe = word.indexOf('\'');
        boolean elided = apostrophe > 0 && stops.contains(word.substring(0, apostrophe + 1));
        return word.endsWith("'s")
                ? word.substring(0, word.length() - 2)
                : elided ? word.substring(apostrophe + 1) : word.replace("'", "");
    }

    private String stem(String word) {
        for (String ending : endings) {
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
