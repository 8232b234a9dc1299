package org.factpress.extract.language;

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
public final class Lexer {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String EMPHASIS = "*_`";

    private final Typography typography;
    private final String text;
    private final int end;
    private final String moneyLetters;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Typography typography, String text, int start, int end, String moneyLetters) {
        this.typography = typography;
        this.text = text;
        this.at = start;
        this.end = end;
        this.moneyLetters = moneyLetters;
    }

    /** The tokens of {@code text} from start to end, with offsets into the whole text. */
    public static List<Token> tokens(Typography typography, String text, int start, int end) {
        return tokens(typography, text, start, end, "");
    }

    /** Likewise; {@code moneyLetters} are single letters that are signs of money in this text ("R250", "K38"). */
    public static List<Token> tokens(Typography typography, String text, int start, int end, String moneyLetters) {
        return new Lexer(typography, text, start, end, moneyLetters).run();
    }

    private List<Token> run() {
        while (at < end) {
            step();
        }
        return tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isMark(c)) {
            at++;
        } else if (isDigit(c) || c == '.' && startsDecimal()) {
            number();
        } else if (Character.isLetter(c)) {
            int rank = "IVX".indexOf(c) >= 0 ? match(typography.romanOrdinal(), at) : -1;
            if (rank > 0) {
                add(TokenKind.ORDINAL, rank);
            } else {
                word();
            }
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
        int stop = numberEnd();
        if (stop > at + 1 && ":,.".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean ending = stop < end && typography.opensEnding(text.charAt(stop));
        int decade = ending && (stop - at == 4 || stop - at == 2) ? match(typography.decadeEnd(), stop) : -1;
        int ordinal = ending ? match(typography.ordinalEnd(), stop) : -1;
        if (decade > 0 && text.charAt(stop - 1) == '0') {
            add(TokenKind.DECADE, decade);
        } else if (ordinal > 0) {
            add(TokenKind.ORDINAL, ordinal);
        } else if (stop < end && Character.isLetter(text.charAt(stop)) && match(typography.gluedUnit(), stop) < 0) {
            add(TokenKind.ALNUM, WordShape.end(text, at, end));
        } else {
            add(TokenKind.NUMBER, stop);
        }
    }

    /** A run of digits ends a number, unless a sign or blank with more digits behind may go on with it. */
    private int numberEnd() {
        int run = at;
        while (run < end && isDigit(text.charAt(run))) {
            run++;
        }
        boolean goesOn = run == at || run + 1 < end && isDigit(text.charAt(run + 1));
        return goesOn ? match(typography.number(), at) : run;
    }

    private boolean hasDigit(int stop) {
        for (int i = at; i < stop; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void word() {
        int dotted = WordShape.dottedEnd(text, at, end);
        int stop = dotted > 0 ? dotted : WordShape.end(text, at, end);
        int elided = elided(stop);
        stop = elided > 0 ? elided : stop;
        // A closing quote is no part of the word before it.
        if (elided < 0 && stop - at > 1 && "'’".indexOf(text.charAt(stop - 1)) >= 0 && text.charAt(stop - 2) != 's') {
            stop--;
        }
        boolean digits = hasDigit(stop);
        int money = digits ? moneyEnd(stop) : -1;
        add(digits && money < 0 ? TokenKind.ALNUM : TokenKind.WORD, money > 0 ? money : stop);
    }

    /** The end of a sign of money that touches its number ("Rs300", "KSh2,500"); -1 where none stands here. */
    private int moneyEnd(int stop) {
        int sign = match(typography.gluedMoney(), at);
        boolean letter = sign < 0 && moneyLetters.indexOf(text.charAt(at)) >= 0 && stop > at + 2;
        for (int i = at + 1; letter && i < stop; i++) {
            letter = isDigit(text.charAt(i));
        }
        return letter ? at + 1 : sign;
    }

    /** The end of an elided word ("l'eau" is two words), its apostrophe included; -1 where none stands here. */
    private int elided(int stop) {
        for (int i = at + 1; i < stop; i++) {
            if ("'’".indexOf(text.charAt(i)) >= 0) {
                return typography.isElision(text.substring(at, i)) ? i + 1 : -1;
            }
        }
        return -1;
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
        boolean glued = !tokens.isEmpty()
                && onlyMarksBetween(tokens.get(tokens.size() - 1).end(), at);
        tokens.add(new Token(kind, WordForms.of(text, at, last), at, last, glued));
        at = last;
    }

    private boolean onlyMarksBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isMark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return EMPHASIS.indexOf(c) >= 0 || c == '\u00AD' || c == '\u200B';
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

    /** Lower case, with one sign for each kind of apostrophe and hyphen, and no apostrophe behind a plural. */
    public static String norm(String piece) {
        if (isNormal(piece)) {
            return piece;
        }
        String lower = piece.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('‐', '-')
                .replace('−', '-');
        return lower.length() > 2 && lower.endsWith("s'") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Most words are in small plain letters and stay as they are. */
    private static boolean isNormal(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c > 0x7F || c >= 'A' && c <= 'Z' || c == '\'') {
                return false;
            }
        }
        return true;
    }
}
