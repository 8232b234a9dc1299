package org.factpress.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.jobfile.JobFile;
import org.factpress.model.DocumentRole;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Statement;
import org.factpress.model.Zone;

/** A job file drafted from documents: what is known is written, what is guessed says so, what is open is a comment. */
final class JobDraft {
    private static final int HEADLINES = 3;

    private final Path folder;
    private final Path sourcesRoot;
    private final Documents documents;

    private JobDraft(Path folder, Path sourcesRoot, Documents documents) {
        this.folder = folder;
        this.sourcesRoot = sourcesRoot;
        this.documents = documents;
    }

    static JobDraft of(Path folder, Path sourcesRoot, Documents documents) {
        return new JobDraft(folder, sourcesRoot, documents);
    }

    String text() {
        ReleaseSpec spec = AdHocRelease.of(
                Slug.of(folder.getFileName().toString()),
                title(),
                List.of(new SourceSpec(pattern(), null, null, DocumentRole.SECONDARY)));
        Checked checked = Checked.of(spec, documents);
        return head(spec)
                + sources()
                + IndicatorDraft.of(checked.indicators(), checked.statements())
                + headline(checked.indicators(), checked.statements());
    }

    private String head(ReleaseSpec spec) {
        return """
                # Drafted from the documents in %s: check every line, then run it.
                release: %s
                title: %s
                # subtitle: A line under the title
                # cycle: 2015                            # the period that the release speaks of
                # releaseDate: 2015-06-09T09:30-04:00    # printed; without it the day of the run
                language: %s
                # previous: the-release-before           # to compare with
                # publisher: {name: Your office, contact: {name: A. Person, email: press@example.org}, colour: "#1b4f72"}
                """.formatted(folder.getFileName(), spec.release(), Yaml.text(spec.title()), language());
    }

    private String sources() {
        List<SourceDocument> unreadable = documents.unreadable();
        StringBuilder text = new StringBuilder("sources:\n");
        if (unreadable.isEmpty()) {
            return text.append("  - ").append(Yaml.text(pattern())).append('\n').toString();
        }
        documents.read().stream()
                .filter(document -> document.outcome().hasText())
                .forEach(document -> text.append("  - ")
                        .append(Yaml.text(pattern() + "/" + document.path()))
                        .append('\n'));
        unreadable.forEach(document -> text.append("  # left out, ")
                .append(Documents.unreadable(document).replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString();
    }

    /** The folder as the job file must write it: relative where it can be. */
    private String pattern() {
        boolean together = folder.getRoot() != null && folder.getRoot().equals(sourcesRoot.getRoot());
        String path =
                (together ? sourcesRoot.relativize(folder) : folder).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    /** The title of a document, else its first heading, else the folder's name. */
    private String title() {
        return readable()
                .flatMap(document -> Stream.ofNullable(document.title()))
                .findFirst()
                .or(() -> readable().flatMap(JobDraft::headings).findFirst())
                .orElse(folder.getFileName().toString());
    }

    private static Stream<String> headings(SourceDocument document) {
        return document.blocks().stream()
                .filter(block -> block.zone() == Zone.HEADING)
                .map(block -> block.text(document.text()))
                .filter(heading -> !heading.isBlank());
    }

    private String language() {
        Map<String, Long> votes = readable()
                .filter(document -> JobFile.LANGUAGES.contains(document.language()))
                .collect(Collectors.groupingBy(SourceDocument::language, Collectors.counting()));
        Optional<Map.Entry<String, Long>> most = votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return most.map(Map.Entry::getKey).orElse("en");
    }

    private Stream<SourceDocument> readable() {
        return documents.read().stream().filter(document -> document.outcome().hasText());
    }

    private static String headline(List<Indicator> indicators, List<Statement> statements) {
        Map<String, Long> told = statements.stream()
                .flatMap(statement -> Stream.ofNullable(statement.indicator()))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        List<String> ids = indicators.stream()
                .map(Indicator::id)
                .sorted(Comparator.comparing((String id) -> -told.getOrDefault(id, 0L)))
                .limit(HEADLINES)
                .toList();
        return ids.isEmpty() ? "" : "\n# Printed large on the fact sheet.\nheadline: " + Yaml.list(ids) + "\n";
    }
}
