package org.factpress.chart;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The wording of one language: ICU message patterns by name; English where a language has none of its own. */
final class Words {
    private final ULocale locale;
    private final Properties patterns = new Properties();

    private Words(ULocale locale) {
        this.locale = locale;
        read("en");
        read(locale.getLanguage());
    }

    static Words in(Locale language) {
        // International English: "US$", "9 June 2015".
        return new Words(language.getLanguage().equals("en") ? new ULocale("en_001") : ULocale.forLocale(language));
    }

    ULocale locale() {
        return locale;
    }

    String say(String name, Object... arguments) {
        return new MessageFormat(pattern(name), locale).format(arguments);
    }

    /** As it stands in the table. */
    String pattern(String name) {
        String pattern = patterns.getProperty(name);
        if (pattern == null) {
            throw new IllegalArgumentException("no wording for '" + name + "' in " + locale);
        }
        return pattern;
    }

    private void read(String language) {
        try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties")) {
            if (file != null) {
                patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
