package org.factpress.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The samples carry figures over from published documents, but no clause of them. */
class OwnWordingTest {
    private static final Path PUBLISHED = Path.of("..", "shared", "seeds");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> CITIES = Set.of("phnom", "penh", "siem", "reap", "sihanoukville");
    private static final int CLAUSE = 7;

    /** A figure in words has no other words. */
    private static final String FIGURE = "less than one tenth of one percent";

    @Test
    void noSampleSharesAClauseWithThePublishedDocuments() throws IOException {
        assumeThat(PUBLISHED)
                .as("SKIPPED: the published documents to compare with are not at " + PUBLISHED)
                .isDirectory();
        Set<String> published = new HashSet<>();
        for (Path document : files(PUBLISHED)) {
            published.addAll(clauses(text(document)));
        }
        assertThat(published).hasSizeGreaterThan(1000);
        List<Path> samples = files(SampleKit.FOLDER);
        assertThat(samples).hasSizeGreaterThan(10);
        for (Path sample : samples) {
            List<String> shared = clauses(text(sample));
            shared.retainAll(published);
            assertThat(shared).as(sample.toString()).isSubsetOf(FIGURE);
        }
    }

    /** Every run of seven words, without the names of the cities. */
    private static List<String> clauses(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !CITIES.contains(word))
                .toList();
        List<String> clauses = new ArrayList<>();
        for (int from = 0; from + CLAUSE <= words.size(); from++) {
            clauses.add(String.join(" ", words.subList(from, from + CLAUSE)));
        }
        return clauses;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
            return PlainText.ofPdf(bytes, 1, Integer.MAX_VALUE);
        }
        if (name.endsWith(".docx")) {
            return PlainText.ofDocx(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return name.endsWith(".html") ? Jsoup.parse(text).text() : text;
    }
}
