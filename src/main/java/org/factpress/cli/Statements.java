package org.factpress.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.SourceDocument;

/** The statements behind findings, and where they stand in documents just read. */
final class Statements {
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final Map<String, Whereabouts> whereabouts = new HashMap<>();

    Statements(Documents read) {
        read.figures().forEach(figure -> figures.put(figure.id(), figure));
        read.read().forEach(document -> documents.put(document.path(), document));
    }

    List<Figure> of(Finding finding) {
        return finding.figures().stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@code note.pdf, page 2}. */
    String place(Figure figure) {
        SourceDocument document = documents.get(figure.document());
        String where = document == null
                ? ""
                : whereabouts
                        .computeIfAbsent(figure.document(), path -> new Whereabouts(document))
                        .of(figure.start());
        return figure.document() + (where.isEmpty() ? "" : ", " + where);
    }
}
