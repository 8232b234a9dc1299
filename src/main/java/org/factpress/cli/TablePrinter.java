package org.factpress.cli;

import java.util.List;
import java.util.regex.MatchResult;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;

/** Prints for people: each document with its figures, its totals and, where asked for, its numbers set aside. */
final class TablePrinter implements ExtractionPrinter {
    private final Console console;
    private final boolean all;
    private final boolean explain;
    private final Ink ink;
    private Coverage coverage = Coverage.NONE;
    private int documents;

    TablePrinter(Console console, boolean all, boolean explain) {
        this.console = console;
        this.all = all;
        this.explain = explain;
        this.ink = new Ink(console.colours());
    }

    @Override
    public void print(Extracted extracted) {
        StringBuilder text = new StringBuilder(documents++ == 0 ? "" : "\n").append(title(extracted.document()));
        figures(extracted, text);
        text.append(Wrapped.of(totals(extracted), console.width(), 0));
        if (all) {
            setAside(extracted, text);
        }
        console.print(text.toString());
        coverage = coverage.plus(Coverage.of(extracted));
    }

    private String title(SourceDocument document) {
        String pages = document.pages() == null ? "" : ", " + Count.of(document.pages(), "page");
        return ink.bold(document.path()) + ink.faint(pages + ", " + document.language()) + "\n\n";
    }

    private void figures(Extracted extracted, StringBuilder text) {
        if (extracted.figures().isEmpty()) {
            return;
        }
        if (explain) {
            new ExplanationText(extracted, console.width(), ink).figures(text);
        } else {
            text.append(new FigureTable(extracted, ink).figures(console.width()))
                    .append('\n');
        }
    }

    private String totals(Extracted extracted) {
        List<Figure> figures = extracted.figures();
        return figures.isEmpty()
                ? "no figures"
                : Count.of(figures.size(), "figure") + ": "
                        + Count.by(figures, figure -> figure.quantity().kind()) + "; "
                        + Count.by(figures, Figure::salience);
    }

    private void setAside(Extracted extracted, StringBuilder text) {
        if (!extracted.setAside().isEmpty()) {
            text.append('\n').append(ink.bold("Set aside")).append("\n\n");
            if (explain) {
                new ExplanationText(extracted, console.width(), ink).setAside(text);
            } else {
                text.append(new FigureTable(extracted, ink).setAside(console.width()))
                        .append('\n');
            }
            String totals =
                    extracted.setAside().size() + " set aside: " + Count.by(extracted.setAside(), SetAside::reason);
            text.append(Wrapped.of(totals, console.width(), 0));
        }
        Whereabouts whereabouts = new Whereabouts(extracted.document());
        for (MatchResult number : Coverage.missing(extracted)) {
            text.append(ink.alarm("not accounted for: " + number.group() + ", " + whereabouts.of(number.start())))
                    .append('\n');
        }
    }

    @Override
    public void close() {
        if (all && documents > 0) {
            console.print("\n"
                    + ink.bold(Wrapped.of(coverage.words(), console.width(), 0).stripTrailing()) + "\n");
        }
    }
}
