package org.factpress.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Figure;
import org.factpress.model.Revision;

/** Links to the marks of figures, named by document, page and the words marked. */
public final class EvidenceLinks {
    /** A link to a mark: its figure's id and what to call it. */
    public record Link(String target, String surface, String place) {}

    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    EvidenceLinks(Revision revision) {
        for (int i = 0; i < revision.documents().size(); i++) {
            numbers.put(revision.documents().get(i).path(), i + 1);
        }
        revision.figures().forEach(figure -> links.put(figure.id(), link(figure)));
    }

    /** Ids without a figure are left out: there is nothing to link to. */
    List<Link> to(List<String> figures) {
        return figures.stream().map(links::get).filter(Objects::nonNull).toList();
    }

    /** The number that a document has on the page; 0 for one that is not there. */
    int number(String document) {
        return numbers.getOrDefault(document, 0);
    }

    private Link link(Figure figure) {
        String document = "document " + number(figure.document());
        String place = figure.page() == null ? document : document + ", p. " + figure.page();
        return new Link(figure.id(), EvidenceText.clean(figure.surface()), place);
    }
}
