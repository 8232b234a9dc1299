package org.factpress.report;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The fixed words of the reports in one language, as ICU message patterns by key. */
final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale language;
    private final Properties patterns;

    private Messages(Locale language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** In this language where the reports speak it, else in English. */
    static Messages in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Properties patterns = read(locale.getLanguage());
        return patterns.isEmpty() ? new Messages(Locale.ENGLISH, read("en")) : new Messages(locale, patterns);
    }

    Locale language() {
        return language;
    }

    /** What words and numbers go by: international English, "9 June 2015", has no comma before an "and". */
    ULocale locale() {
        return language.getLanguage().equals("en") ? new ULocale("en_001") : ULocale.forLocale(language);
    }

    /** The message with its arguments; a key without wording is an {@link IllegalArgumentException}. */
    String say(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale()).format(arguments);
    }

    /** The message in one style, with runs at its places: {@code {0}} is the first list of runs. */
    @SafeVarargs
    final List<TextRun> runs(String key, TextStyle style, List<TextRun>... arguments) {
        List<TextRun> runs = new ArrayList<>();
        String pattern = pattern(key);
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            add(runs, pattern.substring(end, place.start()), style);
            runs.addAll(arguments[Integer.parseInt(place.group(1))]);
            end = place.end();
        }
        add(runs, pattern.substring(end), style);
        return runs;
    }

    private static void add(List<TextRun> runs, String text, TextStyle style) {
        if (!text.isEmpty()) {
            runs.add(TextRun.of(text, style));
        }
    }

    /** As it stands in the table. */
    String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the reports have no wording for '" + key + "' in " + language);
        }
        return pattern;
    }

    private static Properties read(String language) {
        Properties patterns = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (file != null) {
                patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
