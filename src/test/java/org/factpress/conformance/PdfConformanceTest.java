package org.factpress.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PdfConformanceTest {
    @Test
    void namesEachRuleThatAnOrdinaryPdfBreaks() throws IOException {
        Locale before = Locale.getDefault();
        Conformance conformance = PdfConformance.of(blank());

        assertThat(conformance.compliant()).isFalse();
        assertThat(conformance.validator()).matches("veraPDF \\d+\\.\\d+\\.\\d+");
        assertThat(conformance.profiles()).extracting(ProfileResult::profile).containsExactly("PDF/A-3a", "PDF/UA-1");
        assertThat(conformance.profiles().get(0).failed())
                .anySatisfy(rule -> assertThat(rule.clause()).isEqualTo("6.6.2.1"))
                .allSatisfy(rule -> assertThat(rule.message()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.occurrences()).isPositive());
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void reportsWithEveryKeyAlsoOnWhatIsNoPdf() {
        Conformance conformance = PdfConformance.of("no PDF".getBytes(StandardCharsets.UTF_8));
        JsonNode report = JsonMapper.shared().readTree(conformance.toJson("fact-sheet.pdf", "00"));

        assertThat(report.propertyNames()).containsExactly("file", "sha256", "validator", "compliant", "profiles");
        assertThat(report.get("compliant").booleanValue()).isFalse();
        assertThat(report.get("profiles")).hasSize(2).allSatisfy(profile -> {
            assertThat(profile.get("compliant").booleanValue()).isFalse();
            assertThat(profile.get("failed")).isEmpty();
            assertThat(profile.get("problem").stringValue()).contains("cannot read the file");
        });
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
