package org.factpress.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.junit.jupiter.api.Test;

class FactSheetTests {
    private final PrintedReport sheet = Reports.print(
            "fact-sheet",
            SampleRevision.full(),
            List.of(new BarsForTests()),
            List.of(new ReleaseFile("data/figures.csv", "id\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

    @Test
    void isArchivalAndAccessible() throws IOException {
        Files.write(Path.of("target/fact-sheet.pdf"), sheet.pdf());
        Validation.assertArchivalAndAccessible(sheet.pdf());
    }
}
