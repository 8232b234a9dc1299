package org.factpress.source;

/**
 * A word on a page, or the part of one that is set in one size: its box in points (y grows downwards), its type size;
 * {@code glued} where no space parts it from the word before.
 */
record PdfWord(String text, float x, float right, float baseline, float size, boolean bold, boolean glued) {
    /** Whether the word stands raised and small in a line of this size and baseline. */
    boolean isRaised(float lineSize, float lineBaseline) {
        return size <= 0.85f * lineSize && lineBaseline - baseline >= 0.12f * lineSize;
    }
}
