package org.factpress.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms that a document introduces itself, "long form (LF)", written out where a measure uses them. */
public final class Abbreviations {
    private static final Pattern SHORT = Pattern.compile("\\((\\p{Lu}{2,8})\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "a", "to");
    private static final int REACH = 160;
    private final Map<String, String> longForms = new TreeMap<>();

    public Abbreviations(String text) {
        Matcher matcher = SHORT.matcher(text);
        for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                add(text.substring(Math.max(0, i - REACH), i), matcher.group(1));
            }
        }
    }

    private void add(String before, String initials) {
        String form = longForm(before, initials);
        if (!form.isEmpty()) {
            longForms.putIfAbsent(initials, form);
        }
    }

    /** Walks back over the words before the bracket while their initials spell the short form; small words may stay out. */
    private static String longForm(String before, String initials) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(before);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        int letter = initials.length() - 1;
        int start = -1;
        for (int i = words.size() - 1; i >= 0 && letter >= 0; i--) {
            String word = before.substring(words.get(i)[0], words.get(i)[1]);
            if (word.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == initials.charAt(letter)) {
                letter--;
                start = words.get(i)[0];
            } else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                return "";
            }
        }
        return letter < 0 ? before.substring(start).strip().replaceAll("\\s+", " ") : "";
    }

    /** The phrase with each short form followed by its long form in brackets. */
    public String writtenOut(String phrase) {
        String result = phrase;
        for (Map.Entry<String, String> form : longForms.entrySet()) {
            result = result.replaceFirst(
                    "(?U:\\b)" + form.getKey() + "(?U:\\b)",
                    Matcher.quoteReplacement(form.getKey() + " (" + form.getValue() + ")"));
        }
        return result;
    }
}
