package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.factpress.chart.PeriodText;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** A source document as shown on the evidence page: its name, its file, and its text in blocks. */
public record EvidenceDocument(
        String id,
        int number,
        String title,
        String language,
        String facts,
        String path,
        String sha256,
        @Nullable String problem,
        List<List<Passage>> parts) {
    /** A browser leaves parts that are out of sight undrawn, which keeps long documents quick. */
    private static final int PASSAGES_IN_A_PART = 24;

    /**
     * A block of text, or the rows of a table. {@code note} says what kind of place it is where that is not plain text;
     * {@code page} is set where a page begins.
     */
    public record Passage(
            String kind,
            int level,
            @Nullable Integer page,
            @Nullable String note,
            List<EvidenceText.Piece> pieces,
            List<List<TableCell>> rows) {}

    /** A cell of a table. */
    public record TableCell(boolean header, int rowSpan, int columnSpan, List<EvidenceText.Piece> pieces) {}

    static EvidenceDocument of(
            SourceDocument document, int number, Revision revision, EvidenceWords words, EvidenceLinks links) {
        EvidenceText text = EvidenceText.of(document, revision, words, links);
        return new EvidenceDocument(
                EvidenceLinks.document(number),
                number,
                title(document),
                document.language(),
                facts(document),
                CleanText.of(document.path()),
                document.sha256(),
                problem(document),
                parts(new EvidencePassages(document, text).all()));
    }

    static String title(SourceDocument document) {
        String title = document.title();
        return CleanText.of(title == null || title.isBlank() ? document.path() : title.strip());
    }

    private static List<List<Passage>> parts(List<Passage> passages) {
        List<List<Passage>> parts = new ArrayList<>();
        for (int start = 0; start < passages.size(); start += PASSAGES_IN_A_PART) {
            parts.add(passages.subList(start, Math.min(passages.size(), start + PASSAGES_IN_A_PART)));
        }
        return List.copyOf(parts);
    }

    private static String facts(SourceDocument document) {
        return EvidenceObservation.join(Stream.of(
                document.role().code() + " source",
                document.date() == null
                        ? ""
                        : PeriodText.ENGLISH.of(document.date().toString()),
                document.pages() == null ? "" : document.pages() + (document.pages() == 1 ? " page" : " pages")));
    }

    private static @Nullable String problem(SourceDocument document) {
        if (document.outcome().hasText()) {
            return null;
        }
        return Objects.requireNonNullElse(
                document.message(), "This document was not read: " + EvidenceWords.words(document.outcome()) + ".");
    }
}
