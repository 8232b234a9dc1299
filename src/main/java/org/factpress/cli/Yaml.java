package org.factpress.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML writes them. */
final class Yaml {
    /** What can stand without quotes wherever it stands, and is a text and no number, date, truth or null. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ./_-]*");

    private static final Pattern WORD_WITH_MEANING =
            Pattern.compile("true|false|null|yes|no|on|off|y|n|~", Pattern.CASE_INSENSITIVE);

    private Yaml() {}

    static String text(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        boolean plain = PLAIN.matcher(line).matches()
                && !WORD_WITH_MEANING.matcher(line).matches();
        return plain ? line : '"' + escaped(line) + '"';
    }

    static String list(List<String> texts) {
        return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                text.append(String.format(Locale.ROOT, "\\x%02x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }
}
