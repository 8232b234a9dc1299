package org.factpress.report.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sections that a template can ask for, each alone on its line. */
public final class Slots {
    /** Their names; some take arguments after a colon, parted by commas. */
    public static final Set<String> NAMES = Set.of(
            "masthead",
            "headlines",
            "chart",
            "charts",
            "key-facts",
            "table",
            "since-last-release",
            "summary",
            "indicators",
            "comparison",
            "computation",
            "findings",
            "method",
            "sources",
            "foot");

    private Slots() {}

    static boolean isSlot(Mark mark) {
        return NAMES.contains(mark.function().equals(Mark.VALUE) ? mark.subject() : mark.function());
    }

    static List<String> arguments(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(argument -> !argument.isEmpty())
                .toList();
    }
}
