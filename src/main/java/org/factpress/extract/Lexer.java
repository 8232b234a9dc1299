package org.factpress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns characters into tokens with their offsets kept.
 *
 * <p>Emphasis marks, typographic signs, digit groupings and superscripts are handled here, once, so that no later layer
 * meets them.
 */
final class Lexer {
    // Groups of three: commas and narrow spaces always; plain spaces only from two groups on, else "in 7 200 came"
    // would
    // grow together.
    private static final String GROUPED =
            "\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[\\u00A0\\u202F\\u2009]\\d{3})+|\\d{1,3}(?: \\d{3}){2,}";
    private static final Pattern NUMBER =
            Pattern.compile("(?:" + GROUPED + ")(?![\\d])(?:\\.\\d+)?|\\d+(?:[.,:]\\d+)*|\\.\\d+");
    private static final Pattern ORDINAL_END = Pattern.compile("(?i)(?:st|nd|rd|th)\\b");
    private static final Pattern DECADE_END = Pattern.compile("['’]?s\\b");
    private static final Pattern GLUED_UNIT = Pattern.compile(
            "(?i)(?:bn|mn|tn|m|k|b|x|km²?|m²|kg|mg|ml|cm|mm|mw|gw|mwh|gwh|kwh|twh|tw|kw|kv|km/h|mph|ft|lbs?|m³|gb|mb|kb|tb|ha|pp|ppt|pct|bps|p|am|pm|hrs?|yrs?)(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:['’][\\p{L}]+)*['’]?");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String EMPHASIS = "*_`";

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The tokens of {@code text} from start to end, with offsets into the whole text. */
    static List<Token> tokens(String text, int start, int end) {
        return new Lexer(text, start, end).run();
    }

    private List<Token> run() {
        while (at < end) {
            step();
        }
        return tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || EMPHASIS.indexOf(c) >= 0
                || c == '\u00AD'
                || c == '\u200B') {
            at++;
        } else if (isDigit(c) || c == '.' && startsDecimal()) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if (SUPERSCRIPTS.indexOf(c) >= 0) {
            superscript();
        } else {
            add(FRACTIONS.indexOf(c) >= 0 ? TokenKind.FRACTION_SIGN : TokenKind.SIGN, at + 1);
        }
    }

    private boolean startsDecimal() {
        return at + 1 < end
                && isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void number() {
        int stop = match(NUMBER, at);
        if (stop > at + 1 && ":,.".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int decade = stop - at == 4 || stop - at == 2 ? match(DECADE_END, stop) : -1;
        int ordinal = match(ORDINAL_END, stop);
        if (decade > 0 && text.charAt(stop - 1) == '0') {
            add(TokenKind.DECADE, decade);
        } else if (ordinal > 0) {
            add(TokenKind.ORDINAL, ordinal);
        } else if (stop < end && Character.isLetter(text.charAt(stop)) && match(GLUED_UNIT, stop) < 0) {
            add(TokenKind.ALNUM, match(WORD, at));
        } else {
            add(TokenKind.NUMBER, stop);
        }
    }

    private void word() {
        int dotted = match(DOTTED, at);
        int stop = dotted > 0 ? dotted : match(WORD, at);
        // A closing quote is no part of the word before it.
        if (stop - at > 1 && "'’".indexOf(text.charAt(stop - 1)) >= 0 && text.charAt(stop - 2) != 's') {
            stop--;
        }
        boolean digits = text.substring(at, stop).chars().anyMatch(c -> isDigit((char) c));
        add(digits ? TokenKind.ALNUM : TokenKind.WORD, stop);
    }

    private void superscript() {
        int stop = at;
        while (stop < end && SUPERSCRIPTS.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        add(TokenKind.SUPERSCRIPT, stop);
    }

    private void add(TokenKind kind, int stop) {
        int last = Math.min(stop, end);
        String piece = text.substring(at, last);
        boolean glued = !tokens.isEmpty()
                && onlyMarksBetween(tokens.get(tokens.size() - 1).end(), at);
        tokens.add(new Token(kind, piece, norm(piece), at, last, glued));
        at = last;
    }

    private boolean onlyMarksBetween(int from, int to) {
        return text.substring(from, to)
                .chars()
                .allMatch(c -> EMPHASIS.indexOf(c) >= 0 || c == '\u00AD' || c == '\u200B');
    }

    private int match(Pattern pattern, int from) {
        if (from > end) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(from, end).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String norm(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('‐', '-')
                .replace('−', '-');
        return lower.length() > 1 && lower.endsWith("s'") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
