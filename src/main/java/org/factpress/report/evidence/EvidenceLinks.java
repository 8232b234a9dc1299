package org.factpress.report.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Figure;
import org.factpress.model.Revision;
import org.factpress.model.SetAside;

/** Where things stand on the page: the ids of marks and entries, the numbers of documents, links by words. */
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

    /** "6 statements in 4 documents". */
    String count(List<String> figures) {
        int statements = to(figures).size();
        long documents = to(figures).stream()
                .map(link -> link.place().replaceFirst(",.*", ""))
                .distinct()
                .count();
        return statements
                + (statements == 1 ? " statement in " : " statements in ")
                + documents
                + (documents == 1 ? " document" : " documents");
    }

    /** The number that a document has on the page; 0 for one that is not there. */
    int number(String document) {
        return numbers.getOrDefault(document, 0);
    }

    static String observation(String id) {
        return "observation-" + id;
    }

    static String finding(String id) {
        return "finding-" + id;
    }

    static String document(int number) {
        return "document-" + number;
    }

    /** A number set aside has no id of its own: its place tells it from others. */
    String aside(SetAside number) {
        return "aside-" + number(number.document()) + "-" + number.start();
    }

    private Link link(Figure figure) {
        String document = "document " + number(figure.document());
        String place = figure.page() == null ? document : document + ", p. " + figure.page();
        return new Link(figure.id(), CleanText.of(figure.surface()), place);
    }
}
