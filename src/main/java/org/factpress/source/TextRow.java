package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of plain text as a row of a table: its fields, and what parts them. */
record TextRow(Line line, Kind kind, List<Field> fields) {
    /** What parts the fields of a row. */
    enum Kind {
        PIPES,
        TABS,
        SPACES,
        RULE,
        NONE
    }

    /** A field: its offsets in the text, the columns in which it stands, its words. */
    record Field(int start, int end, int from, int to, String words) {
        boolean isNumber() {
            return words.length() <= LONGEST_NUMBER && NUMBER.matcher(words).matches();
        }

        boolean isFigure() {
            return isNumber() && !YEAR.matcher(words).matches();
        }
    }

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}| ?\\t|(?: ?\\.){4,} ?");
    private static final Pattern NUMBER = Pattern.compile(
            "[*_(<>≤≥~+−–-]{0,3}\\s?(?:US|[A-Z]{3}\\s?)?[$€£¥₹]?\\s?\\d[\\d.,\\u00a0\\u202f ]*(?:[–-]\\s?\\d[\\d.,]*)?\\s?(?:%|[kmb]n?|million|billion)?\\s?(?:\\(.{1,20}\\))?[)*_†‡¹²³⁴a-d]{0,3}|[-–—]{1,2}|n/a|\\.{2,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?[*†]?");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_FIELD = 60;
    private static final int LONGEST_SECTION = 40;

    static TextRow of(String text, Line line) {
        String words = text.substring(line.start(), line.end());
        if (isRule(words)) {
            return new TextRow(line, Kind.RULE, List.of());
        }
        Kind kind = kindOf(words);
        Pattern separator = kind == Kind.PIPES ? PIPE : GAP;
        return new TextRow(
                line, kind, kind == Kind.NONE ? List.of(whole(words, line)) : fields(words, line, separator));
    }

    /** A line of dashes, equal signs and the marks between them. */
    private static boolean isRule(String words) {
        return words.length() >= 3
                && words.chars().allMatch(c -> " \t:=+|_-".indexOf(c) >= 0)
                && words.chars().filter(c -> "=_-".indexOf(c) >= 0).count() >= 2;
    }

    private static Kind kindOf(String words) {
        Matcher pipes = PIPE.matcher(words);
        boolean pipe = pipes.find() && (words.startsWith("|") || words.contains(" | ") || words.contains("\t|"));
        if (pipe) {
            return Kind.PIPES;
        }
        if (LineMark.opensBlock(words)) {
            return Kind.NONE;
        }
        return TAB.matcher(words).find() ? Kind.TABS : GAP.matcher(words).find() ? Kind.SPACES : Kind.NONE;
    }

    private static List<Field> fields(String words, Line line, Pattern separator) {
        List<Field> fields = new ArrayList<>();
        Matcher gap = separator.matcher(words);
        int at = 0;
        while (gap.find()) {
            add(fields, words, line, at, gap.start());
            at = gap.end();
        }
        add(fields, words, line, at, words.length());
        return fields;
    }

    private static void add(List<Field> fields, String words, Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Line.isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && Line.isSpace(words.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            fields.add(new Field(
                    line.start() + start,
                    line.start() + end,
                    line.indent() + start,
                    line.indent() + end,
                    words.substring(start, end)));
        }
    }

    private static Field whole(String words, Line line) {
        return new Field(line.start(), line.end(), line.indent(), line.indent() + words.length(), words);
    }

    boolean isRule() {
        return kind == Kind.RULE;
    }

    boolean isRow() {
        return kind != Kind.RULE && kind != Kind.NONE && fields.size() > 1;
    }

    /** A line of words alone that heads the rows below it. */
    boolean isSection() {
        boolean single = kind == Kind.NONE || fields.size() == 1;
        return single
                && !line.icons()
                && line.end() - line.start() <= LONGEST_SECTION
                && !LineMark.opensBlock(fields.get(0).words())
                && !Sentences.endsComplete(fields.get(0).words());
    }

    /** Whether a number stands behind the first field. */
    boolean hasNumbers() {
        return fields.stream().skip(1).anyMatch(Field::isNumber);
    }

    boolean hasFigures() {
        return fields.stream().skip(1).anyMatch(Field::isFigure);
    }

    /** Pipes part anything; what tabs and spaces part are cells only where they are short. */
    boolean isBrief() {
        return kind == Kind.PIPES
                || fields.stream().allMatch(field -> field.words().length() <= LONGEST_FIELD);
    }
}
