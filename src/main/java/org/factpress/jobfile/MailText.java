package org.factpress.jobfile;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Coded;
import org.factpress.model.MailMark;
import org.factpress.model.TemplateSource;
import org.jspecify.annotations.Nullable;

/** The texts of mails that a job brings; a mark that nobody knows would be sent as it stands, so it is refused. */
final class MailText {
    /** What a text beside the one named can be for: {@code own.correction.md} beside {@code own.md}. */
    static final List<String> PURPOSES = List.of("correction", "withdrawal", "pre-release");

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");
    private static final List<String> MARKS =
            Arrays.stream(MailMark.values()).map(Coded::code).toList();

    private MailText() {}

    /** The text named, as {@code release}, and those beside it by their purpose. */
    static SortedMap<String, TemplateSource> templates(@Nullable Located path, Assets assets, Problems problems) {
        SortedMap<String, TemplateSource> templates = new TreeMap<>();
        TemplateSource template = assets.template(path, "", problems);
        if (path != null && template != null) {
            templates.put("release", template);
            templates.putAll(assets.templates(path, PURPOSES, problems));
            templates.values().forEach(each -> check(each, path.place(), problems));
        }
        return templates;
    }

    /** The same text; its marks are known, or a problem is told. */
    static @Nullable String checked(@Nullable Located text, Problems problems) {
        if (text == null) {
            return null;
        }
        check(text.text(), "subject", text.place(), problems);
        return text.text();
    }

    private static void check(TemplateSource template, Place place, Problems problems) {
        List<String> lines = template.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            check(lines.get(line), "'" + template.path() + "', line " + (line + 1) + ",", place, problems);
        }
    }

    private static void check(String text, String where, Place place, Problems problems) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (!MARKS.contains(mark.group(1))) {
                problems.add(
                        place,
                        where + " has an unknown mark '" + mark.group() + "'",
                        Nearest.advice(mark.group(1), MARKS));
            }
        }
    }
}
