package org.factpress.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Folds the spellings of a name into one: "São Paulo" and "Sao Paulo", "U.S." and "US". */
public final class PlaceNames {
    private static final int LONGEST_ACRONYM = 5;

    private PlaceNames() {}

    /**
     * Without accents, in lower case with single spaces between words and commas as words of their own; an acronym in
     * capitals without its points.
     */
    public static String key(String name) {
        return isAcronym(name) ? name.replace(".", "").replace("-", "") : folded(name);
    }

    /** The key of a name that only looked like an acronym, as in a heading in capitals. */
    public static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == 'É') {
                letters++;
            } else if (c != '.' && c != '-') {
                return false;
            }
        }
        return letters > 1 && letters <= LONGEST_ACRONYM;
    }

    private static String folded(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        int end = key.length();
        return (end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            // Quotation marks and dashes have no accents: for them alone the tables of Unicode are not loaded.
            if (c > 0xBF && (c < 0x2000 || c > 0x206F)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, char c) {
        if (Character.isLetterOrDigit(c)) {
            key.append(unmarked(c));
        } else if (c == ',' || c == '&') {
            space(key);
            key.append(c == ',' ? "," : "and").append(' ');
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            space(key);
        }
    }

    private static void space(StringBuilder key) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** Letters that no decomposition brings back to plain ones. */
    private static char unmarked(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default -> c;
        };
    }
}
