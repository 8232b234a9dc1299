package org.factpress.draft;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factpress.model.DateMention;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** A document with what was read out of it, its opening and its genre. */
record Paper(SourceDocument document, Extraction extraction, Opening opening, Genre genre) {
    private static final int NAME = 3;
    private static final int HEADLINE = 2;
    private static final int DATELINE = 2;
    private static final Map<Genre, List<String>> WORDS = new EnumMap<>(Genre.class);

    static {
        for (Genre genre : Genre.values()) {
            WORDS.put(genre, Vocabulary.phrases(genre.table()));
        }
    }

    static Paper of(SourceDocument document, Extraction extraction) {
        Opening opening = Opening.of(document);
        return new Paper(document, extraction, opening, genre(document, extraction, opening));
    }

    private static Genre genre(SourceDocument document, Extraction extraction, Opening opening) {
        String title = String.valueOf(document.title());
        String lines = opening.lines().stream()
                .map(Opening.Line::text)
                .filter(line -> !line.equals(title))
                .collect(Collectors.joining(" "));
        String file = name(document.path());
        Comparator<Genre> byHits = Comparator.comparingLong(genre -> NAME * Vocabulary.hits(WORDS.get(genre), file)
                + HEADLINE * Vocabulary.hits(WORDS.get(genre), title)
                + Vocabulary.hits(WORDS.get(genre), lines)
                + (genre == Genre.RELEASE && date(document, extraction, opening).isPresent() ? DATELINE : 0));
        // Of equals the later: what somebody else may have written speaks for nobody.
        return List.of(Genre.values()).stream()
                .max(byHits.thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The name of a file as words, without its folder and ending. */
    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    }

    /** The first full date in or right below the opening lines. */
    Optional<DateMention> date() {
        return date(document, extraction, opening);
    }

    private static Optional<DateMention> date(SourceDocument document, Extraction extraction, Opening opening) {
        int reach = opening.reach(document);
        return extraction.dates().stream()
                .filter(date -> date.start() < reach && date.year() != null)
                .min(Comparator.comparingInt(DateMention::start));
    }
}
