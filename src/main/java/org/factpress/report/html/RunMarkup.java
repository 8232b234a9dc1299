package org.factpress.report.html;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.LedgerRole;
import org.factpress.report.story.Face;
import org.factpress.report.story.Link;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** Writes runs of text: numbers with the observation they stand for, citations as links, other languages with their tag. */
record RunMarkup(Markup markup, Looks looks) {
    /** The style that a block takes from its runs: that of most of its text. */
    static TextStyle block(List<TextRun> runs) {
        Map<TextStyle, Integer> lengths = new LinkedHashMap<>();
        runs.stream()
                .filter(run -> run.style().rise() == 0)
                .forEach(run -> lengths.merge(run.style(), run.text().length(), Integer::sum));
        return lengths.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey)
                .orElse(runs.get(0).style());
    }

    void write(List<TextRun> runs, TextStyle block) {
        for (int at = 0; at < runs.size(); ) {
            int end = endOfGroup(runs, at);
            group(runs.subList(at, end), block);
            at = end;
        }
    }

    /** What belongs together: superscripts side by side, and runs of one number. */
    private static int endOfGroup(List<TextRun> runs, int start) {
        int end = start + 1;
        while (end < runs.size() && isOne(runs.get(start), runs.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOne(TextRun one, TextRun other) {
        if (one.style().rise() != 0 || other.style().rise() != 0) {
            return one.style().rise() != 0 && other.style().rise() != 0;
        }
        return isNumber(one)
                && isNumber(other)
                && one.observation() != null
                && Objects.equals(one.observation(), other.observation());
    }

    private static boolean isNumber(TextRun run) {
        return run.role() == LedgerRole.OBSERVATION || run.role() == LedgerRole.COMPUTED;
    }

    private void group(List<TextRun> runs, TextStyle block) {
        TextRun first = runs.get(0);
        Runnable each = () -> runs.forEach(run -> run(run, block));
        if (first.style().rise() != 0) {
            markup.inline("sup", Attributes.NONE, each);
        } else if (isNumber(first)) {
            markup.inline("span", number(first), each);
        } else {
            each.run();
        }
    }

    /** A number is never broken, and says whose value it is. */
    static Attributes number(TextRun run) {
        Attributes number = Attributes.named("n").and("data-observation", run.observation());
        return run.role() == LedgerRole.COMPUTED ? number.and("data-computed", "true") : number;
    }

    private void run(TextRun run, TextStyle block) {
        Attributes attributes = Attributes.of("class", classes(run, block))
                .and("lang", run.language())
                .and("dir", isTurned(run.text()) ? "auto" : null);
        Link link = run.link();
        if (link == null && run.anchor() != null) {
            attributes = attributes.and("id", run.anchor());
        }
        String element = element(run.style(), block);
        Attributes styled = attributes;
        if (link != null) {
            markup.inline("a", link(run, link), () -> wrapped(element, styled, run));
        } else {
            wrapped(element, attributes, run);
        }
    }

    private String classes(TextRun run, TextStyle block) {
        String classes = looks.run(run.style(), block);
        return run.border() == null ? classes : ("pill " + classes).strip();
    }

    /** Strong and emphatic words have elements of their own. */
    private static @Nullable String element(TextStyle style, TextStyle block) {
        if (style.face() == block.face() || style.rise() != 0) {
            return null;
        }
        return style.face() == Face.BOLD ? "strong" : style.face() == Face.ITALIC ? "em" : null;
    }

    private static Attributes link(TextRun run, Link link) {
        Attributes attributes = Attributes.of("href", link.outside() ? link.target() : "#" + link.target())
                .and("id", run.anchor());
        if (run.role() == LedgerRole.CITATION) {
            attributes = attributes.and("role", run.style().rise() == 0 ? "doc-backlink" : "doc-noteref");
        }
        boolean plain = link.description().equals(run.text());
        return plain ? attributes : attributes.and("aria-label", link.description());
    }

    private void wrapped(@Nullable String element, Attributes attributes, TextRun run) {
        if (element != null) {
            markup.inline(element, attributes, () -> words(run));
        } else if (!attributes.isEmpty()) {
            markup.inline("span", attributes, () -> words(run));
        } else {
            words(run);
        }
    }

    private void words(TextRun run) {
        String spoken = run.spoken();
        if (run.style().rise() != 0 && run.text().equals("\u00a0")) {
            markup.inline("span", Attributes.named("thin"), () -> markup.text(run.text()));
        } else if (spoken == null) {
            markup.text(run.text());
        } else {
            markup.inline("span", Attributes.of("aria-hidden", "true"), () -> markup.text(run.text()));
            markup.inline("span", Attributes.named("heard"), () -> markup.text(spoken));
        }
    }

    private static boolean isTurned(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** All that is written, without empty runs. */
    static List<TextRun> told(List<TextRun> runs) {
        List<TextRun> told = new ArrayList<>(runs);
        told.removeIf(run -> run.text().isEmpty());
        return told;
    }
}
