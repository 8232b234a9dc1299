package org.factpress.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.LedgerRole;
import org.factpress.report.page.Line.Segment;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTests {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 10, 14, Palette.INK);

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hyphen-ation",
        "en, representatives, rep-re-sen-ta-tives",
        "en, children, chil-dren",
        "en, though, though",
        "en, only, only",
        "en-GB, investigations, inves-ti-ga-tions",
        "fr, établissements, éta-blis-se-ments",
        "fr, renseignements, ren-sei-gne-ments",
        "fr, enquête, enquête",
        "km, hyphenation, hyphenation"
    })
    void breaksWordsByTheirLanguageWithThreeLettersOnEachSide(String language, String word, String broken) {
        assertThat(broken(word, new Hyphenation(language).places(TextRun.of(word, STYLE), word)))
                .isEqualTo(broken);
    }

    @Test
    void goesByTheLanguageOfTheRun() {
        TextRun run = TextRun.of("établissements", STYLE).in("fr");
        assertThat(new Hyphenation("en").places(run, run.text())).isNotEmpty();
    }

    @Test
    void breaksNoNumberNorWhatIsLarge() {
        Hyphenation english = new Hyphenation("en");
        assertThat(english.places(TextRun.of("15-thousand-dollars", STYLE), "15-thousand-dollars"))
                .isEmpty();
        assertThat(english.places(TextRun.of("thousands", STYLE).of(LedgerRole.OBSERVATION, "o"), "thousands"))
                .isEmpty();
        assertThat(english.places(TextRun.of("hyphenation", STYLE.sized(25)), "hyphenation"))
                .isEmpty();
    }

    @Test
    void fillsALineThatWouldEndTooEarly() {
        assertThat(lines("their representatives came", 72)).containsExactly("their representa\u00ad", "tives came");
    }

    @Test
    void breaksNotTheLastWordNorANameNorInTwoLinesRunning() {
        assertThat(lines("their representatives", 72)).containsExactly("their ", "representatives");
        assertThat(lines("their Representatives came", 76)).containsExactly("their ", "Representatives ", "came");
        assertThat(String.join("|", lines("their representatives representatives representatives came", 72)))
                .doesNotContainPattern("\u00ad[|][^|]*\u00ad");
    }

    @Test
    void leavesALineAsItIsThatIsNearlyFull() {
        assertThat(lines("so their country representatives came", 80)).first().isEqualTo("so their country ");
    }

    @Test
    void hyphenatesAWordThatIsWiderThanItsColumn() {
        assertThat(lines("incomprehensibilities", 60)).allMatch(line -> line.length() < 16);
        assertThat(String.join("", lines("incomprehensibilities", 60)).replace("\u00ad", ""))
                .isEqualTo("incomprehensibilities");
    }

    private static List<String> lines(String text, double width) {
        return new LineBreaker(new Fonts("en"))
                .hyphenating().lines(List.of(TextRun.of(text, STYLE)), width).stream()
                        .map(line -> String.join(
                                "", line.segments().stream().map(Segment::text).toList()))
                        .toList();
    }

    private static String broken(String word, int[] places) {
        StringBuilder broken = new StringBuilder(word);
        for (int i = places.length - 1; i >= 0; i--) {
            broken.insert(places[i], '-');
        }
        return broken.toString();
    }
}
