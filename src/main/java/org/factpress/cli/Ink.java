package org.factpress.cli;

import org.factpress.model.FigureKind;

/** Colours and weights for a terminal; where there are none, texts stay as they are. */
record Ink(boolean colours) {
    static final String BOLD = "1";
    static final String FAINT = "2";
    private static final String RED = "31";

    String bold(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(FAINT, text);
    }

    String alarm(String text) {
        return paint(BOLD + ";" + RED, text);
    }

    String kind(FigureKind kind, String text) {
        return paint(code(kind), text);
    }

    /** A number within its sentence: bold and underlined, in brackets where nothing can be painted. */
    String marked(String code, String number) {
        return colours ? paint("1;4;" + code, number) : "[" + number + "]";
    }

    String paint(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    static String code(FigureKind kind) {
        return switch (kind) {
            case PERCENTAGE, RATIO -> "32";
            case COUNT -> "36";
            case MONEY -> "33";
            case CHANGE -> "35";
            case RANGE, MEASURE, DURATION -> "34";
            case VAGUE -> "37";
        };
    }
}
