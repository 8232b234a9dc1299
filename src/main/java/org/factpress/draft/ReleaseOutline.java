package org.factpress.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.DateMention;
import org.factpress.model.Extraction;
import org.factpress.model.Publisher;
import org.factpress.model.SourceDocument;

/** What documents tell of the release that they make; each answer is empty where they do not tell it plainly. */
public final class ReleaseOutline {
    private final List<Paper> papers;

    private ReleaseOutline(List<Paper> papers) {
        this.papers = papers;
    }

    /** @param documents as read; one without an extraction is passed over */
    public static ReleaseOutline of(List<SourceDocument> documents, List<Extraction> extractions) {
        Map<String, Extraction> byPath = new HashMap<>();
        extractions.forEach(extraction -> byPath.put(extraction.document(), extraction));
        return new ReleaseOutline(documents.stream()
                .filter(document -> document.outcome().hasText() && byPath.containsKey(document.path()))
                .map(document -> Paper.of(document, byPath.get(document.path())))
                .toList());
    }

    /** The headline of the report or release that says most of what all documents speak of. */
    public Optional<String> title() {
        return new TitleChoice(papers).best(publisher().map(Publisher::name).orElse(null));
    }

    /** The period that most of the numbers are of, EDTF. */
    public Optional<String> cycle() {
        return CycleChoice.of(papers.stream().map(Paper::extraction).toList());
    }

    /** The day in the opening lines of the release, else of the report. */
    public Optional<LocalDate> releaseDate() {
        return Stream.of(Genre.RELEASE, Genre.REPORT)
                .flatMap(this::of)
                .flatMap(paper -> Stream.concat(
                        paper.date().flatMap(ReleaseOutline::day).stream(),
                        Stream.ofNullable(paper.document().date())))
                .findFirst();
    }

    /** Who speaks in the release, with the contact that it names; unnamed parts are null. */
    public Optional<Publisher> publisher() {
        return new PublisherTrace(papers).publisher();
    }

    /** Paths of the documents that speak for the study: its reports, and the organisation's own word to the press. */
    public Set<String> primary() {
        return Stream.of(Genre.REPORT, Genre.RELEASE)
                .flatMap(this::of)
                .map(paper -> paper.document().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Paper> of(Genre genre) {
        return papers.stream()
                .filter(paper -> paper.genre() == genre)
                .sorted(Comparator.comparing(paper -> paper.document().path()));
    }

    private static Optional<LocalDate> day(DateMention date) {
        try {
            return Optional.of(LocalDate.of(Objects.requireNonNull(date.year()), date.month(), date.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
