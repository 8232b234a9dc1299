package org.factpress.chart;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Text that the fonts can set: what they lack is replaced by what it is, in brackets ({@code [Khmer]}), so that nothing
 * is dropped in silence.
 */
public final class Glyphs {
    private final IntPredicate own;

    /** {@code own}: the characters of the typeface; those of a {@link ScriptFont} come on top. */
    public Glyphs(IntPredicate own) {
        this.own = own;
    }

    /** A character that no font has: where it stands in its text, and the name that is printed instead. */
    public record Lack(int at, int codePoint, String name) {}

    /** The first character of a text that the fonts of pages and charts lack. */
    public static Optional<Lack> lacking(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            String set = Typeface.printable(Character.toString(codePoint));
            if (codePoint != '[' && set.startsWith("[") && set.endsWith("]") && set.length() > 1) {
                return Optional.of(new Lack(at, codePoint, set.substring(1, set.length() - 1)));
            }
        }
        return Optional.empty();
    }

    public String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        String unnamed = "";
        for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
            int codePoint = composed.codePointAt(at);
            boolean mark = isMark(codePoint) && !has(codePoint);
            String set = mark && !unnamed.isEmpty() || isNeedless(codePoint, out) ? "" : printable(codePoint);
            String missing = set.startsWith("[") && set.length() > 1 ? set : "";
            // A stretch of the same script is named once, with the marks on its letters.
            if (missing.isEmpty() || !missing.equals(unnamed)) {
                out.append(set);
            }
            unnamed = set.isEmpty() ? unnamed : missing;
        }
        return out.toString();
    }

    private boolean has(int codePoint) {
        return own.test(codePoint) || ScriptFont.of(codePoint).isPresent();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A character without a shape, unless it says how letters of a shaped script join. */
    private static boolean isNeedless(int codePoint, StringBuilder before) {
        boolean joins = ScriptFont.isJoiner(codePoint)
                && before.length() > 0
                && ScriptFont.of(before.codePointBefore(before.length())).isPresent();
        return Character.getType(codePoint) == Character.FORMAT && !joins;
    }

    private String printable(int codePoint) {
        if (ScriptFont.isJoiner(codePoint) || has(codePoint) && !Character.isISOControl(codePoint)) {
            return Character.toString(codePoint);
        }
        if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            return " ";
        }
        if (Character.isSpaceChar(codePoint)) {
            return "\u00a0";
        }
        return Character.isDigit(codePoint) ? Integer.toString(Character.digit(codePoint, 10)) : substitute(codePoint);
    }

    private String substitute(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(each -> has(each)) ? plain : "[" + name(codePoint) + "]";
    }

    private static String name(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN) {
            String name = Character.getName(codePoint);
            return name == null ? "unknown character" : name.toLowerCase(Locale.ROOT);
        }
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
