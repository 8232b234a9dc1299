package org.factpress.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.draft.IndicatorProposals;
import org.factpress.draft.Proposal;
import org.factpress.draft.ReleaseOutline;
import org.factpress.jobfile.JobFile;
import org.factpress.model.DocumentRole;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.jspecify.annotations.Nullable;

/** A job file drafted from documents: what is known is written, what is guessed says so, what is open is a comment. */
final class JobDraft {
    private static final int HEADLINES = 3;

    private final Path folder;
    private final Path sourcesRoot;
    private final Documents documents;
    private final ReleaseOutline outline;

    private JobDraft(Path folder, Path sourcesRoot, Documents documents) {
        this.folder = folder;
        this.sourcesRoot = sourcesRoot;
        this.documents = documents;
        this.outline = ReleaseOutline.of(documents.read(), documents.extractions());
    }

    static JobDraft of(Path folder, Path sourcesRoot, Documents documents) {
        return new JobDraft(folder, sourcesRoot, documents);
    }

    String text() {
        ReleaseSpec spec = AdHocRelease.of(
                Slug.of(folder.getFileName().toString()),
                title(),
                outline.cycle().orElse(null),
                outline.primary().stream()
                        .map(path -> new SourceSpec(pattern() + "/" + path, null, null, DocumentRole.PRIMARY))
                        .toList());
        List<Proposal> proposals = IndicatorProposals.of(spec, documents.read(), documents.extractions());
        return head(spec) + sources() + IndicatorDraft.of(proposals) + headline(proposals);
    }

    private String head(ReleaseSpec spec) {
        return """
                # Drafted from the documents in %s: check every line, then run it.
                release: %s
                title: %s
                # subtitle: A line under the title
                %s
                %s
                language: %s
                # previous: the-release-before           # to compare with
                %s
                """.formatted(
                        folder.getFileName(),
                        spec.release(),
                        Yaml.text(spec.title()),
                        cycle(),
                        releaseDate(),
                        language(),
                        publisher());
    }

    private String cycle() {
        return outline.cycle()
                .map(period -> "cycle: " + period + "  # the period that most of the numbers are of")
                .orElse("# cycle: 2015                            # the period that the release speaks of");
    }

    private String releaseDate() {
        return outline.releaseDate()
                .map(day ->
                        "releaseDate: " + day + "  # the day in the opening lines; add the hour: " + day + "T09:30Z")
                .orElse("# releaseDate: 2015-06-09T09:30-04:00    # printed; without it the day of the run");
    }

    private String publisher() {
        return outline.publisher()
                .map(JobDraft::publisher)
                .orElse(
                        "# publisher: {name: Your office, contact: {name: A. Person, email: press@example.org}, colour: \"#1b4f72\"}");
    }

    private static String publisher(Publisher publisher) {
        StringBuilder text =
                new StringBuilder("publisher:\n  name: ").append(Yaml.text(String.valueOf(publisher.name())));
        String contact = Stream.of(
                        entry("name", publisher.contactName()),
                        entry("email", publisher.contactEmail()),
                        entry("phone", publisher.contactPhone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        text.append(contact.isEmpty() ? "" : "\n  contact: {" + contact + "}");
        return text.append("\n  # colour: \"#1b4f72\"").toString();
    }

    private static Optional<String> entry(String key, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> key + ": " + Yaml.text(text));
    }

    private String sources() {
        List<SourceDocument> unreadable = documents.unreadable();
        StringBuilder text = new StringBuilder(
                "# A primary source speaks for the study and goes first when values are chosen.\nsources:\n");
        if (unreadable.isEmpty()) {
            text.append("  - ").append(Yaml.text(pattern())).append('\n');
        }
        readable()
                .filter(document -> !unreadable.isEmpty() || outline.primary().contains(document.path()))
                .forEach(document -> text.append(source(document)));
        unreadable.forEach(document -> text.append("  # left out, ")
                .append(Documents.unreadable(document).replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString();
    }

    private String source(SourceDocument document) {
        String path = Yaml.text(pattern() + "/" + document.path());
        return outline.primary().contains(document.path())
                ? "  - {path: " + path + ", role: primary}\n"
                : "  - " + path + "\n";
    }

    /** The folder as the job file must write it: relative where it can be. */
    private String pattern() {
        boolean together = folder.getRoot() != null && folder.getRoot().equals(sourcesRoot.getRoot());
        String path =
                (together ? sourcesRoot.relativize(folder) : folder).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    private String title() {
        return outline.title().orElse(folder.getFileName().toString());
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

    private static String headline(List<Proposal> proposals) {
        List<String> ids = proposals.stream()
                .filter(proposal -> proposal.caution().isEmpty())
                .sorted(Comparator.comparing(proposal -> -proposal.figures().size()))
                .map(proposal -> proposal.indicator().id())
                .limit(HEADLINES)
                .toList();
        return ids.isEmpty() ? "" : "\n# Printed large on the fact sheet.\nheadline: " + Yaml.list(ids) + "\n";
    }
}
