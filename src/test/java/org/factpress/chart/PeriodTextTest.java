package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015             | 2015",
                "2013-07          | July 2013",
                "2015-06-09       | 9 June 2015",
                "2012/2015        | 2012–2015",
                "2003/..          | since 2003",
                "2013-07/..       | since July 2013",
                "../2003          | until 2003",
                "2000/2004~       | early 2000s",
                "2000~/2004~      | early 2000s",
                "2004/2006~       | mid-2000s",
                "2005/2009~       | late 2000s",
                "2000/2009~       | 2000s",
                "199X             | 1990s",
                "2003~            | about 2003",
                "1998/2003~       | about 1998–2003",
                "2014-10/2015-03  | October 2014 – March 2015",
                "last spring      | last spring",
                "2015-13          | 2015-13",
            })
    void tellsPeriodsInWords(String period, String words) {
        assertThat(PeriodText.ENGLISH.of(period)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015             | 2015                        | en 2015",
                "2013-07          | juillet 2013                | en juillet 2013",
                "2015-06-09       | 9 juin 2015                 | le 9 juin 2015",
                "2015-06-01       | 1er juin 2015               | le 1er juin 2015",
                "2012/2015        | 2012–2015                   | en 2012–2015",
                "2003/..          | depuis 2003                 | depuis 2003",
                "2013-07-01/..    | depuis le 1er juillet 2013  | depuis le 1er juillet 2013",
                "../2003          | jusqu’en 2003               | jusqu’en 2003",
                "2000/2004~       | début des années 2000       | au début des années 2000",
                "2005/2009~       | fin des années 2000         | à la fin des années 2000",
                "2000/2009~       | années 2000                 | dans les années 2000",
                "2003~            | vers 2003                   | vers 2003",
                "2014-10/2015-03  | octobre 2014 – mars 2015    | (octobre 2014 – mars 2015)",
            })
    void tellsPeriodsInFrenchAloneAndInASentence(String period, String words, String inSentence) {
        assertThat(PeriodText.in(Locale.FRENCH).of(period)).isEqualTo(words);
        assertThat(PeriodText.in(Locale.FRENCH).inSentence(period)).isEqualTo(inSentence);
    }

    @Test
    void tellsNothingWhereNoPeriodIsKnown() {
        assertThat(PeriodText.ENGLISH.of(null)).isEmpty();
    }

    @Test
    void ordersPeriodsByTheirMiddle() {
        Period early = Period.parse("2000/2004~").orElseThrow();
        Period year = Period.parse("2012").orElseThrow();
        assertThat(early).isLessThan(year);
        assertThat(year.middle()).isEqualTo(2012.5);
    }
}
