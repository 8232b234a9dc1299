package org.factpress.reconcile.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** What a reader calls each document: its title where no other has the same, else its file name, else its path. */
public final class DocumentNames {
    private final Map<String, String> names = new HashMap<>();

    public DocumentNames(List<SourceDocument> documents) {
        for (SourceDocument document : documents) {
            names.put(document.path(), name(document, documents));
        }
    }

    public String of(String path) {
        return names.getOrDefault(path, path);
    }

    public String of(Claim claim) {
        return of(claim.figure().document());
    }

    private static String name(SourceDocument document, List<SourceDocument> documents) {
        String title = document.title();
        if (title != null && !title.isBlank() && isOnly(documents.stream().map(SourceDocument::title), title)) {
            return "“" + title + "”";
        }
        String file = file(document);
        return isOnly(documents.stream().map(DocumentNames::file), file) ? file : document.path();
    }

    private static boolean isOnly(Stream<@Nullable String> names, String name) {
        return names.filter(name::equals).count() == 1;
    }

    private static String file(SourceDocument document) {
        return document.path().substring(document.path().lastIndexOf('/') + 1);
    }
}
