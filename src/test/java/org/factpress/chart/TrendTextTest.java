package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.model.Qualifier;
import org.junit.jupiter.api.Test;

class TrendTextTest {
    private final ReleaseChart chart = Sample.prevalence().headline("minors").only();

    @Test
    void putsTheMessageIntoTheTitle() {
        assertThat(chart.title())
                .isEqualTo("Minors among people in commercial sex establishments: down 73% between 2012 and 2015");
    }

    @Test
    void lendsTheTitleToTheJob() {
        ReleaseChart asked =
                Sample.prevalence().chart("trend", "Two studies", "minors").only();
        assertThat(asked.title()).isEqualTo("Two studies");
        assertThat(asked.subtitle()).startsWith("Minors among people in commercial sex establishments, per cent · ");
    }

    @Test
    void tellsMeasureUnitPlaceAndPeriod() {
        assertThat(chart.subtitle())
                .isEqualTo("Per cent · Phnom Penh, Siem Reap and Sihanoukville · 2012–2015."
                        + " Earlier estimates have another scope: they stand apart, and no change is computed across.");
    }

    @Test
    void describesWhatIsDrawn() {
        assertThat(chart.altText())
                .isEqualTo(
                        "Bar chart over time. Minors among people in commercial sex establishments,"
                                + " Phnom Penh, Siem Reap and Sihanoukville: 8.16% in 2012 and 2.2% in 2015."
                                + " A fall of 73% between 2012 and 2015."
                                + " Set apart, as the scope is another (Cambodia) and not compared: 15–30% in the early 2000s.");
    }

    @Test
    void givesTheDataAsATable() {
        assertThat(chart.dataTable())
                .extracting(row -> row.subList(1, 4))
                .containsExactly(
                        List.of("Period", "Value", "Place"),
                        List.of("early 2000s", "15–30%", "Cambodia"),
                        List.of("2012", "8.16%", "Phnom Penh, Siem Reap and Sihanoukville"),
                        List.of("2015", "2.2%", "Phnom Penh, Siem Reap and Sihanoukville"),
                        List.of("2012 to 2015", "−73%", "Phnom Penh, Siem Reap and Sihanoukville"));
    }

    @Test
    void tellsTheFirstAndTheLastValueWhereNoChangeIsKnown() {
        ReleaseChart unchanged = new Sample()
                .headline("a")
                .indicator("a", "Share", null)
                .value("5", "1", "2012")
                .bound("0.1", Qualifier.UNDER, "0.1", "2015")
                .only();
        assertThat(unchanged.title().replace('\u00a0', ' ')).isEqualTo("Share: 5% in 2012, < 0.1% in 2015");
        assertThat(unchanged.altText()).contains("5% in 2012 and less than 0.1% in 2015");
    }

    @Test
    void tellsAComputedChangeAsTheIntervalItIs() {
        ReleaseChart young = Sample.prevalence().headline("young-minors").only();
        assertThat(young.title()).isEqualTo("Aged 15 and younger: down 80–93% between 2012 and 2015");
    }

    @Test
    void saysThatScalesDiffer() {
        ReleaseChart both =
                Sample.prevalence().headline("minors", "young-minors").only();
        assertThat(both.subtitle()).contains("Each panel has a scale of its own.");
    }
}
