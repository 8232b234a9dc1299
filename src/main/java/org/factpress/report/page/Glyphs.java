package org.factpress.report.page;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Text that the fonts can set: what they lack is replaced by what it is, in brackets ({@code [Khmer]}), so that nothing
 * is dropped in silence.
 */
final class Glyphs {
    private final Fonts fonts;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    String printable(String text, Face face) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        String unnamed = "";
        for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
            String set = printable(composed.codePointAt(at), face);
            String missing = set.startsWith("[") && set.length() > 1 ? set : "";
            // A stretch of the same script is named once.
            if (missing.isEmpty() || !missing.equals(unnamed)) {
                out.append(set);
            }
            unnamed = set.isEmpty() ? unnamed : missing;
        }
        return out.toString();
    }

    private String printable(int codePoint, Face face) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        if (fonts.has(face, codePoint) && !Character.isISOControl(codePoint)) {
            return Character.toString(codePoint);
        }
        if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            return " ";
        }
        if (Character.isSpaceChar(codePoint)) {
            return "\u00a0";
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(codePoint, 10));
            default -> substitute(codePoint, face);
        };
    }

    private String substitute(int codePoint, Face face) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(each -> fonts.has(face, each)) ? plain : "[" + name(codePoint) + "]";
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
