package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cost grows with the length of a text, whatever its shape. What is counted is the memory that extraction asks for in all,
 * which no busy machine changes: four times the text may ask for little more than four times as much; were cost to grow
 * with the square, it would be sixteen times.
 */
class CostTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 300;
    private static final double MOST = 6;
    private static final SourceReader READER = new SourceReader();
    private static final Extractor EXTRACTOR = new Extractor();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2012, over 500 officers were trained and 2.2 percent of cases failed. ",
                "Of 903 schools in Kenya, 86% had power. \n\n",
                "7",
                "1,234,",
                "[1",
                "one ",
                "word ",
                "Word ",
                "Paris, ",
                "5 and ",
                "1 - ",
                "5 percent of ",
                "fell from 1% to ",
                "12 cases, ",
                "2.5% ",
                "in 2012 ",
                "International Justice Mission (IJM) "
            })
    void growsWithTheLengthOfATextAndNoMore(String part) throws IOException {
        assertLinear("text.txt", "", part, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>Kampot</td><td>412</td><td>23.5</td></tr>",
                "<tr><th>2012</th><td>1,204</td></tr>",
                "<tr><td colspan=3>12 of 40</td></tr>"
            })
    void growsWithTheRowsOfATableAndNoMore(String row) throws IOException {
        assertLinear("table.html", "<table><tr><th>Town</th><th>Cases</th><th>Share (%)</th></tr>", row, "</table>");
    }

    private void assertLinear(String name, String before, String part, String behind) throws IOException {
        cost(name, before + part.repeat(TIMES) + behind);
        long once = cost(name, before + part.repeat(TIMES) + behind);
        long often = cost(name, before + part.repeat(4 * TIMES) + behind);
        assertThat((double) often / once).isLessThan(MOST);
    }

    private long cost(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        SourceDocument document =
                READER.read(new SourceFile(file, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY)));
        long start = THREADS.getCurrentThreadAllocatedBytes();
        EXTRACTOR.extract(document);
        return THREADS.getCurrentThreadAllocatedBytes() - start;
    }
}
