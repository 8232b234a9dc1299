package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Takes note of every text that will be printed, and gives it without the marks of dates and names. */
final class PrintedTexts {
    /** A day, year or name that stays as it is typed: {@code {{date:2003}}}. */
    private static final Pattern TYPED = Pattern.compile("\\{\\{\\s*(?:date|name)\\s*:\\s*([^}]*?)\\s*}}");

    private final List<PrintedText> found = new ArrayList<>();

    /** The text of this key; null where it is absent. */
    @Nullable
    String take(Section section, String key) {
        String text = section.text(key);
        Node node = section.node(key);
        if (text == null || !(node instanceof ScalarNode scalar)) {
            return text;
        }
        Place place = first(scalar);
        found.add(new PrintedText(key, text, place.line(), place.column()));
        return plain(text);
    }

    static String plain(String text) {
        return TYPED.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    List<PrintedText> found() {
        return List.copyOf(found);
    }

    /** Behind the quote that opens it, or on the line after the sign of a block. */
    private static Place first(ScalarNode scalar) {
        Place start = Place.of(scalar);
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return new Place(start.line() + 1, 1);
        }
        return style == ScalarStyle.PLAIN ? start : new Place(start.line(), start.column() + 1);
    }
}
