package org.factpress.report.evidence;

/** Source text as a page may hold it: any character that HTML does not know is a space. */
final class CleanText {
    private CleanText() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isKnown(point) ? point : ' '));
        return clean.toString();
    }

    private static boolean isKnown(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean surrogate = point >= 0xd800 && point <= 0xdfff;
        boolean noCharacter = (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
        return !control && !surrogate && !noCharacter;
    }
}
