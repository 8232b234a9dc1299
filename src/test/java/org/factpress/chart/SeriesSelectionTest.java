package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;

class SeriesSelectionTest {
    @Test
    void borrowsAnEarlierPeriodFromThePreviousRelease() {
        assertThat(values(Sample.prevalence())).containsExactly("8.16%", "2.2%");
    }

    @Test
    void prefersItsOwnWordOverThePreviousRelease() {
        Sample sample = new Sample()
                .indicator("a", "Share", null)
                .lent()
                .value("8.2", "0.1", "2012")
                .own()
                .value("8.16", "0.01", "2012")
                .value("2.2", "0.1", "2015");
        assertThat(values(sample)).containsExactly("8.16%", "2.2%");
    }

    @Test
    void setsAnEarlierEstimateOfAnotherPlaceApart() {
        IndicatorSeries series = series(Sample.prevalence());
        assertThat(series.apart()).extracting(Reading::form).containsExactly(Reading.Form.RANGE);
        assertThat(series.scope().place()).isEqualTo(Sample.CITIES);
    }

    @Test
    void neverMixesAgeBands() {
        Sample sample = new Sample()
                .indicator("a", "Share", null)
                .upTo(15)
                .value("0.75", "0.01", "2012")
                .value("0.1", "0.1", "2015")
                .upTo(14)
                .value("0.3", "0.1", "2016");
        assertThat(values(sample)).containsExactly("0.75%", "0.1%");
    }

    @Test
    void joinsNoChangeAcrossScopes() {
        Sample sample = new Sample()
                .indicator("a", "Share", null)
                .value("5", "1", "2012")
                .value("4", "1", "2015")
                .in("Cambodia")
                .value("9", "1", "2008")
                .change("44", "2008", "2012");
        assertThat(series(sample).steps()).isEmpty();
    }

    @Test
    void leavesOutAnotherUnit() {
        Sample sample = new Sample()
                .indicator("a", "Share", null)
                .value("5", "1", "2012")
                .value("4", "1", "2015")
                .unit("person")
                .value("120", "1", "2016");
        assertThat(values(sample)).containsExactly("5%", "4%");
    }

    @Test
    void drawsNothingUnaskedFromASinglePeriod() {
        Sample sample = new Sample().headline("a").indicator("a", "Share", null).value("5", "1", "2012");
        assertThat(Charts.of(sample.revision())).isEmpty();
    }

    @Test
    void drawsTheFirstShareWhereNoHeadlineIsNamed() {
        Sample sample = new Sample()
                .unit("person")
                .indicator("count", "People", null)
                .value("5", "1", "2012")
                .value("6", "1", "2013")
                .unit("percent")
                .indicator("share", "Share", null)
                .value("5", "1", "2012")
                .value("6", "1", "2013");
        assertThat(sample.only().id()).isEqualTo("trend-share");
    }

    @Test
    void namesAnIndicatorThatDoesNotExist() {
        Revision revision = Sample.prevalence().chart("trend", null, "minor").revision();
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(() -> Charts.of(revision))
                .withMessage("chart 'trend' asks for the indicator 'minor', which does not exist;"
                        + " there are minors, young-minors");
    }

    @Test
    void namesATypeThatDoesNotExist() {
        Revision revision = Sample.prevalence().chart("pie", null, "minors").revision();
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(() -> Charts.of(revision))
                .withMessage("chart 'pie' has the unknown type 'pie';"
                        + " known are trend, bars, small-multiples, pictogram");
    }

    private static IndicatorSeries series(Sample sample) {
        Revision revision = sample.revision();
        return new SeriesSelection(revision.observations(), revision.previous())
                .of(revision.indicators().get(0));
    }

    private static List<String> values(Sample sample) {
        return series(sample).readings().stream()
                .map(reading -> NumberText.ENGLISH.of(reading.observation()))
                .toList();
    }
}
