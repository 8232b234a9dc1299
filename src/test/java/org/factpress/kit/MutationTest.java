package org.factpress.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.extract.Extractor;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Salience;
import org.factpress.model.Severity;
import org.factpress.model.SourceDocument;
import org.junit.jupiter.api.Test;

/** A digit changed in any core figure of the sample documents, one at a time. */
class MutationTest {
    private static final List<Mutation.Row> ROWS = Kit.rows(Kit.FOLDER.resolve("mutations.tsv")).stream()
            .map(Mutation.Row::of)
            .toList();

    /** How many of a hundred contradictions may go unnoticed. */
    private static final int SILENT_PERCENT = 10;

    private final Extractor extractor = new Extractor();
    private static final Map<String, CheckedRelease> SAMPLES = new TreeMap<>();

    @Test
    void theTableNamesEveryCoreFigureThatHasDigits() {
        for (String release : releases()) {
            List<String> named = ROWS.stream()
                    .filter(row -> row.release().equals(release))
                    .flatMap(row -> row.spot().figures(sample(release)).stream())
                    .map(Figure::id)
                    .toList();
            assertThat(sample(release).figures())
                    .filteredOn(figure -> figure.salience() == Salience.CORE
                            && figure.surface().matches("(?s).*\\d.*"))
                    .allMatch(figure -> named.contains(figure.id()));
        }
    }

    @Test
    void aSlipThatContradictsTheReleaseIsAnError() throws IOException {
        List<Mutation> contradicting = new ArrayList<>();
        List<Mutation> silent = new ArrayList<>();
        List<Mutation> overdone = new ArrayList<>();
        int mutants = 0;
        for (Mutation mutation : mutations()) {
            boolean error = raisesAnError(mutation);
            mutants++;
            if (mutation.contradicts()) {
                contradicting.add(mutation);
            }
            if (mutation.contradicts() != error) {
                (error ? overdone : silent).add(mutation);
            }
        }
        String report = report(mutants, contradicting.size(), silent, overdone);
        Files.createDirectories(Path.of("target", "kit"));
        Files.writeString(Path.of("target", "kit", "mutations.txt"), report);
        assertThat(contradicting).hasSizeGreaterThan(100);
        assertThat(silent.size() * 100).as(report).isLessThanOrEqualTo(contradicting.size() * SILENT_PERCENT);
    }

    private static String report(int mutants, int contradicting, List<Mutation> silent, List<Mutation> overdone) {
        StringBuilder text = new StringBuilder((contradicting - silent.size()) + " of " + contradicting
                + " contradictions raise an error; " + overdone.size() + " of the other "
                + (mutants - contradicting) + " mutants do\n");
        silent.forEach(mutation -> text.append("  silent: ").append(mutation).append('\n'));
        overdone.forEach(mutation -> text.append("  error without a contradiction in the table: ")
                .append(mutation)
                .append('\n'));
        return text.toString();
    }

    private List<Mutation> mutations() {
        return ROWS.stream()
                .flatMap(row -> Mutation.of(
                        row, sample(row.release()).document(row.spot().document()))
                        .stream())
                .toList();
    }

    private boolean raisesAnError(Mutation mutation) {
        CheckedRelease sample = sample(mutation.row().release());
        List<SourceDocument> documents = sample.documents().stream()
                .map(document -> document.path().equals(mutation.document().path()) ? mutation.document() : document)
                .toList();
        List<Extraction> extractions = sample.extractions().stream()
                .map(found -> found.document().equals(mutation.document().path())
                        ? extractor.extract(mutation.document())
                        : found)
                .toList();
        return CheckedRelease.of(sample.spec(), documents, extractions).outcome().findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private CheckedRelease sample(String release) {
        return SAMPLES.computeIfAbsent(release, name -> CheckedRelease.ofJob(Path.of("jobs", name + ".yaml")));
    }

    private static List<String> releases() {
        return ROWS.stream().map(Mutation.Row::release).distinct().toList();
    }

    @Test
    void theSamplesThemselvesHaveNoError() {
        assertThat(releases())
                .hasSize(3)
                .allSatisfy(release -> assertThat(sample(release).outcome().findings())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR));
    }
}
