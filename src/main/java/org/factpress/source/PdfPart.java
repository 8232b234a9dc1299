package org.factpress.source;

import java.util.List;

/** A part of a page in reading order: running text, a text apart from it, a stat card, a table. */
sealed interface PdfPart {
    /** Lines of one column; text that stands apart (a side bar) neither ends nor continues a sentence of the others. */
    record Text(List<PdfLine> lines, boolean apart) implements PdfPart {}

    /** A big number with the words that say of what. */
    record Card(List<PdfLine> lines) implements PdfPart {}

    record Table(PdfTable table) implements PdfPart {}
}
