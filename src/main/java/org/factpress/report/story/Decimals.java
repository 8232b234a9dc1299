package org.factpress.report.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the decimal point of a written number stands, so that numbers can be aligned on it. */
public final class Decimals {
    private static final Pattern FRACTION_AND_REST = Pattern.compile("([.,]\\d{1,2})?(?!\\d)(?<=\\d)[^0-9]*$");

    private Decimals() {}

    /** From the decimal point (or, without one, from the end of the last digit) to the end of the text. */
    public static String tail(String text) {
        Matcher rest = FRACTION_AND_REST.matcher(text);
        return rest.find() ? rest.group() : "";
    }
}
