package org.factpress.report;

import org.factpress.chart.Palette;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextStyle;

/** The scale of the pages: sizes and leadings in points. */
record Styles(Palette palette) {
    TextStyle title() {
        return TextStyle.of(Face.BOLD, 25, 28, Palette.INK);
    }

    TextStyle subtitle() {
        return TextStyle.of(Face.REGULAR, 12, 16, Palette.GREY);
    }

    /** The head of a chapter of a long report. */
    TextStyle chapter() {
        return TextStyle.of(Face.BOLD, 18, 22, Palette.INK);
    }

    TextStyle head() {
        return TextStyle.of(Face.BOLD, 12, 16, Palette.INK);
    }

    TextStyle body() {
        return TextStyle.of(Face.REGULAR, 10, 14, Palette.INK);
    }

    TextStyle strong() {
        return body().in(Face.BOLD);
    }

    TextStyle quiet() {
        return TextStyle.of(Face.REGULAR, 9, 12, Palette.GREY);
    }

    TextStyle cell() {
        return TextStyle.of(Face.REGULAR, 9, 12, Palette.INK);
    }

    TextStyle columnHead() {
        return cell().in(Face.BOLD);
    }

    TextStyle headline() {
        return TextStyle.of(Face.BOLD, 46, 50, palette.accent());
    }

    TextStyle headlineUnit() {
        return headline().sized(26);
    }

    TextStyle headlineLabel() {
        return TextStyle.of(Face.REGULAR, 11, 14, Palette.INK);
    }

    TextStyle fact() {
        return TextStyle.of(Face.BOLD, 14, 16, palette.accent());
    }

    TextStyle source() {
        return TextStyle.of(Face.REGULAR, 7.4, 10, Palette.GREY);
    }

    TextStyle bandName() {
        return TextStyle.of(Face.BOLD, 8, 10, palette.accent()).tracked(0.4);
    }

    TextStyle band() {
        return TextStyle.of(Face.REGULAR, 8, 10, Palette.GREY).tracked(0.3);
    }

    TextStyle citation(TextStyle beside) {
        return beside.superscript().in(Face.REGULAR).in(palette.accent());
    }

    TextStyle caution() {
        return TextStyle.of(Face.REGULAR, 8, 12, Palette.CAUTION);
    }
}
