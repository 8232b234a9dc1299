package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.junit.jupiter.api.Test;

class ShortQuoteTests {
    private static final Quantity SHARE = SampleRevision.percent("2.2", "0.1");

    @Test
    void takesAFewWordsBeforeTheNumber() {
        assertThat(quote("Since then, the share in the three cities has fallen to 2.2% of all.", "2.2%", SHARE))
                .isEqualTo("cities has fallen to 2.2%");
    }

    @Test
    void doesNotReachOverAComma() {
        assertThat(quote("Between two years, down to 2.2% of all.", "2.2%", SHARE))
                .isEqualTo("down to 2.2%");
    }

    @Test
    void takesTheThingCountedAlong() {
        assertThat(quote("It trained over 500 officers.", "500", SampleRevision.over("500", "officer")))
                .isEqualTo("It trained over 500 officers");
    }

    @Test
    void leavesTheSignsOfMarkdownOut() {
        assertThat(quote("In 2012 it was _barely_ **2.2%** of all.", "2.2%", SHARE))
                .isEqualTo("it was barely 2.2%");
    }

    @Test
    void findsTheSecondOfTwoEqualNumbers() {
        String sentence = "It rose from 5 in spring and then to 5 in autumn.";
        Figure second = figure(sentence, sentence.lastIndexOf("5"), "5", SHARE);
        assertThat(ShortQuote.of(second, sentence)).isEqualTo("spring and then to 5");
    }

    @Test
    void leavesMarkupOut() {
        assertThat(quote("It is **2.2%** now.", "2.2%", SHARE)).isEqualTo("It is 2.2%");
    }

    @Test
    void staysInsideAWordThatTouchesTheNumber() {
        assertThat(quote("(2.2%)", "2.2%", SHARE)).isEqualTo("2.2%");
    }

    private static String quote(String sentence, String surface, Quantity quantity) {
        String text = "Before. " + sentence + " After.";
        return ShortQuote.of(figure(sentence, text.indexOf(surface), surface, quantity), text);
    }

    private static Figure figure(String sentence, int start, String surface, Quantity quantity) {
        return new Figure(
                "f",
                "d",
                null,
                start,
                start + surface.length(),
                surface,
                sentence,
                quantity,
                Scope.UNSTATED,
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }
}
