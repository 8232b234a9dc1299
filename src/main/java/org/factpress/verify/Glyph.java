package org.factpress.verify;

/**
 * A character as a page shows it.
 *
 * <p>{@code middle} is the middle of its width and {@code baseline} its baseline, in points from the page's lower left
 * corner; {@code visible} is false where it is drawn without ink.
 */
record Glyph(int page, String text, double middle, double baseline, boolean visible) {
    boolean isDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
