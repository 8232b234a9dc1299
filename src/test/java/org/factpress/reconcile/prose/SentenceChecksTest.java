package org.factpress.reconcile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.Severity;
import org.factpress.reconcile.CheckedText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each sentence of the table is read as a document of its own. */
class SentenceChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 1000)
    void findsWhatDoesNotFitInASentence(String code, String sentence, String told) throws IOException {
        List<Finding> findings = CheckedText.findings(folder, "note.txt", sentence + "\n").stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (code.equals("none")) {
            assertThat(findings).extracting(Finding::message).isEmpty();
        } else {
            assertThat(findings).extracting(finding -> finding.code().code()).contains(code);
            assertThat(findings).extracting(Finding::message).anyMatch(message -> message.contains(told));
        }
    }
}
