package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured, where no word that measures stands beside the number. */
class MeasureReaderTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gas-fired output fell by 36 percent to 10.0 TWh. | Gas-fired output; Gas-fired output
            Income grew, while fees fell 3 per cent.         | fees
            Rainfall from May to July was 41 mm.             | Rainfall
            A minor repair ends soon, a serious one costs €9. | cost
            The rate was 4%. One in 50 died.                 | rate;
            The rate was 4%. Of this, 60% was paid by banks. | rate;
            The rate was 4%. Four in ten pupils smoke.       | rate; share of pupils smoke
            The rate was 4%. In 2012 it had been 8%.         | rate; rate
            On an average day 9 boats and 4% of cars came.   | boats; share of cars
            """)
    void namesWhatEachNumberMeasures(String text, String measures) {
        List<String> told = new ArrayList<>();
        for (Figure figure : EXTRACTOR.extract(PhenomenaTest.document(text)).figures()) {
            told.add(figure.scope().measure() == null ? "" : figure.scope().measure());
        }
        assertThat(String.join("; ", told).strip()).isEqualTo(measures == null ? "" : measures);
    }
}
