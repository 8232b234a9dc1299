package org.factpress.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text in one style; {@code note} is the number of the footnote that it refers to, or 0. */
record InlineRun(String text, boolean bold, boolean italic, int note) {
    private static final Pattern MARK = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|\\[\\^(\\d+)]");

    /** Reads {@code **bold**}, {@code *italic*} and {@code [^1]}. */
    static List<InlineRun> parse(String marked) {
        List<InlineRun> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            plain(runs, marked.substring(end, mark.start()));
            runs.add(styled(mark));
            end = mark.end();
        }
        plain(runs, marked.substring(end));
        return runs;
    }

    private static void plain(List<InlineRun> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new InlineRun(text, false, false, 0));
        }
    }

    private static InlineRun styled(MatchResult mark) {
        if (mark.group(1) != null) {
            return new InlineRun(mark.group(1), true, false, 0);
        }
        if (mark.group(2) != null) {
            return new InlineRun(mark.group(2), false, true, 0);
        }
        return new InlineRun("", false, false, Integer.parseInt(mark.group(3)));
    }
}
