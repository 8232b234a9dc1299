package org.factpress.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.Coded;
import org.factpress.model.MailMark;

/** A text with marks such as {@code {{title}}}; a line of which every mark is empty vanishes. */
record MarkedText(String text) {
    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([a-z-]+)\\s*}}");

    String filled(Map<MailMark, String> values) {
        String filled = text.lines()
                .filter(line -> isKept(line, values))
                .map(line -> fill(line, values))
                .collect(Collectors.joining("\n"));
        // A paragraph that vanished leaves no gap.
        return filled.replaceAll("\n{3,}", "\n\n").strip();
    }

    private static boolean isKept(String line, Map<MailMark, String> values) {
        List<MatchResult> marks = MARK.matcher(line).results().toList();
        return marks.isEmpty()
                || marks.stream().anyMatch(mark -> !value(mark.group(1), values).isBlank());
    }

    private static String fill(String line, Map<MailMark, String> values) {
        return MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1), values)));
    }

    private static String value(String code, Map<MailMark, String> values) {
        return Arrays.stream(MailMark.values())
                .filter(mark -> mark.code().equals(code))
                .map(mark -> values.getOrDefault(mark, ""))
                .findFirst()
                .orElseThrow(() -> new PublishSettingsException("'{{" + code + "}}' is no mark of a mail; known are: "
                        + Arrays.stream(MailMark.values()).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
