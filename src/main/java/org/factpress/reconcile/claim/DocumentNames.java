package org.factpress.reconcile.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.SourceDocument;

/** What a reader calls each document: its title where no other has the same, else its file name, else its path. */
public final class DocumentNames {
    private static final int MOST_NAMED = 3;

    private final Map<String, String> names = new HashMap<>();

    public DocumentNames(List<SourceDocument> documents) {
        Map<String, Long> titles = count(documents.stream().map(DocumentNames::title));
        Map<String, Long> files = count(documents.stream().map(DocumentNames::file));
        for (SourceDocument document : documents) {
            names.put(document.path(), name(document, titles, files));
        }
    }

    private static Map<String, Long> count(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    public String of(String path) {
        return names.getOrDefault(path, path);
    }

    public String of(Claim claim) {
        return of(claim.figure().document());
    }

    /** "a.txt, b.txt and 3 more". */
    public String of(Told told) {
        List<String> all = told.claims().stream().map(this::of).distinct().toList();
        if (all.size() > MOST_NAMED) {
            return String.join(", ", all.subList(0, MOST_NAMED)) + " and " + (all.size() - MOST_NAMED) + " more";
        }
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    private static String name(SourceDocument document, Map<String, Long> titles, Map<String, Long> files) {
        String title = title(document);
        if (!title.isBlank() && titles.get(title) == 1) {
            return "“" + title + "”";
        }
        String file = file(document);
        return files.get(file) == 1 ? file : document.path();
    }

    private static String title(SourceDocument document) {
        return document.title() == null ? "" : document.title();
    }

    private static String file(SourceDocument document) {
        return document.path().substring(document.path().lastIndexOf('/') + 1);
    }
}
