package org.factpress.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;

/** Explanations as blocks for people: the number, its sentence, and a line for each thing that was decided. */
final class ExplanationText {
    private static final int LABEL = 12;

    private final Extracted extracted;
    private final int width;
    private final Ink ink;
    private final Explanation explanation;
    private final Whereabouts whereabouts;

    ExplanationText(Extracted extracted, int width, Ink ink) {
        this.extracted = extracted;
        this.width = width;
        this.ink = ink;
        this.explanation = new Explanation(extracted.document());
        this.whereabouts = new Whereabouts(extracted.document());
    }

    void figures(StringBuilder text) {
        extracted.figures().forEach(figure -> figure(figure, text));
    }

    void setAside(StringBuilder text) {
        extracted.setAside().forEach(number -> setAside(number, text));
    }

    private void figure(Figure figure, StringBuilder text) {
        String code = Ink.code(figure.quantity().kind());
        String value = (FigureText.value(figure) + " " + FigureText.unit(figure.quantity())).strip();
        block(
                ink.paint(Ink.BOLD + ";" + code, value),
                Passage.of(extracted.document(), figure.quote(), figure.start(), figure.end(), code, ink),
                figure.start(),
                explanation.of(figure),
                text);
    }

    private void setAside(SetAside number, StringBuilder text) {
        block(
                ink.bold(TextWidth.line(number.surface())),
                Passage.of(extracted.document(), number.quote(), number.start(), number.end(), Ink.BOLD, ink),
                number.start(),
                explanation.of(number),
                text);
    }

    private void block(String title, Passage passage, int start, List<Explanation.Line> lines, StringBuilder text) {
        text.append(Stream.of(title, ink.faint(whereabouts.of(start)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ")))
                .append('\n');
        text.append(Wrapped.of("“" + passage.whole() + "”", width, 2));
        for (Explanation.Line line : lines) {
            String label = TextWidth.padded(line.label(), LABEL);
            text.append("  ").append(ink.faint(label)).append(' ');
            text.append(Wrapped.of(line.text(), width, LABEL + 3).stripLeading());
        }
        text.append('\n');
    }
}
