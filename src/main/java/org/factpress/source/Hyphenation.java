package org.factpress.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the hyphens that line ends made, and keeps those that belong to the word. */
final class Hyphenation {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\\u2010]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}]+");
    private static final Set<String> PREFIXES = Vocabulary.ZONES.words("hyphen-prefix");

    private final Set<String> words = new HashSet<>();

    /** @param pages the whole document: a word that stands whole in one of its lines shows how it is written */
    Hyphenation(List<PdfPage> pages) {
        pages.forEach(page -> page.lines().forEach(this::learn));
    }

    private void learn(PdfLine line) {
        Matcher matcher = WORD.matcher(line.text());
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    /** Appends a line to the text before it. */
    void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
        } else if (endsWith(text, '\u00ad')) {
            text.setLength(text.length() - 1);
            text.append(line);
        } else if (isBroken(text)) {
            text.setLength(text.length() - (keepsHyphen(text, line) ? 0 : 1));
            text.append(line);
        } else {
            text.append(endsWith(text, '—') ? "" : " ").append(line);
        }
    }

    private static boolean endsWith(StringBuilder text, char last) {
        return text.charAt(text.length() - 1) == last;
    }

    private static boolean isBroken(StringBuilder text) {
        int length = text.length();
        char last = text.charAt(length - 1);
        return length > 1 && (last == '-' || last == '\u2010') && Character.isLetterOrDigit(text.charAt(length - 2));
    }

    private boolean keepsHyphen(StringBuilder text, String line) {
        Matcher left = BROKEN.matcher(text);
        Matcher right = FIRST.matcher(line);
        if (!Sentences.startsLow(line) || !left.find() || !right.find()) {
            return true;
        }
        String first = left.group(1).toLowerCase(Locale.ROOT);
        String second = right.group().toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + second)) {
            return true;
        }
        return !words.contains(first + second) && PREFIXES.contains(first);
    }
}
