package org.factpress.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static Template parse(String... lines) {
        return Template.parse("sheet.md", String.join("\n", lines));
    }

    private static String words(List<Phrase> text) {
        return text.stream()
                .map(phrase -> phrase instanceof Phrase.Words words ? words.text() : "*")
                .reduce("", String::concat);
    }

    @Test
    void aMarkAloneOnItsLineIsASection() {
        assertThat(parse("{{masthead}}", "", "{{headlines: minors, young-minors}}", "{{chart: trend}}")
                        .parts())
                .containsExactly(
                        new Part.Slot("masthead", List.of(), new Spot(1, 1)),
                        new Part.Slot("headlines", List.of("minors", "young-minors"), new Spot(3, 1)),
                        new Part.Slot("chart", List.of("trend"), new Spot(4, 1)));
    }

    @Test
    void readsHeadingsParagraphsListsQuotesAndRules() {
        List<Part> parts = parse(
                        "## A *head*",
                        "",
                        "Some **words**",
                        "and more.",
                        "",
                        "- one",
                        "- two",
                        "",
                        "> Said so.",
                        "",
                        "---")
                .parts();
        assertThat(parts).hasSize(5);
        assertThat(words(((Part.Heading) parts.get(0)).text())).isEqualTo("A head");
        assertThat(words(((Part.Prose) parts.get(1)).text())).isEqualTo("Some words and more.");
        assertThat(((Part.Items) parts.get(2)).items()).hasSize(2);
        assertThat(words(((Part.Quotation) parts.get(3)).paragraphs().get(0))).isEqualTo("Said so.");
        assertThat(parts.get(4)).isEqualTo(new Part.Line());
    }

    @Test
    void aMarkWithinASentenceKeepsItsPlace() {
        Part.Prose prose = (Part.Prose)
                parse("", "A share of {{minors@2012}} then.").parts().get(0);
        Mark mark = ((Phrase.Marked) prose.text().get(1)).mark();
        assertThat(mark.at()).isEqualTo(new Spot(2, 12));
        assertThat(mark.reference()).isEqualTo(new Reference("minors", null, "2012", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minors                             | minors | | | ",
                "minors@2012                        | minors | | 2012 | ",
                "minors@2012..2015                  | minors | 2012 | 2015 | ",
                "minors@2012-04/2013-03             | minors | | 2012-04/2013-03 | ",
                "minors in Siem Reap, Phnom Penh    | minors | | | Siem Reap;Phnom Penh",
                "minors@2012..2015 in Siem Reap     | minors | 2012 | 2015 | Siem Reap",
            })
    void readsWhichObservationIsMeant(String text, String indicator, String from, String period, String place) {
        assertThat(Reference.of(text))
                .isEqualTo(
                        new Reference(indicator, from, period, place == null ? List.of() : List.of(place.split(";"))));
    }

    @Test
    void putsConditionsTogetherWithinOneAnother() {
        List<Part> parts = parse(
                        "{{#if minors}}",
                        "There is {{minors}}.",
                        "{{#if not rise:minors}}",
                        "No rise.",
                        "{{/if}}",
                        "{{else}}",
                        "Nothing.",
                        "{{/if}}")
                .parts();
        Part.When when = (Part.When) parts.get(0);
        assertThat(when.condition().test()).isEqualTo(Condition.Test.EXISTS);
        assertThat(when.then()).hasSize(2);
        assertThat(when.then().get(1)).isInstanceOfSatisfying(Part.When.class, inner -> {
            assertThat(inner.condition().negated()).isTrue();
            assertThat(inner.condition().test()).isEqualTo(Condition.Test.RISE);
        });
        assertThat(when.otherwise()).hasSize(1);
    }

    @Test
    void choosesWordsWithinASentence() {
        Part.Prose prose = (Part.Prose) parse("It {{#if fall:minors}}fell{{else}}did not fall{{/if}} again.")
                .parts()
                .get(0);
        assertThat(prose.text().get(1)).isInstanceOfSatisfying(Phrase.Choice.class, choice -> {
            assertThat(words(choice.then())).isEqualTo("fell");
            assertThat(words(choice.otherwise())).isEqualTo("did not fall");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some {{minors         | line 1, column 6: this mark does not end on its line; close it with }}",
                "{{else}}              | line 1, column 1: {{else}} without an {{#if …}} before it; take it out",
                "{{#if minors}}        | line 1, column 1: this {{#if …}} is never closed; write {{/if}} where it ends",
                "<div>hello</div>      | line 1, column 1: HTML and code are not printed; write it as a paragraph or a list",
                "A <b>bold</b> word    | line 1, column 3: HTML is not printed; take “<b>” out",
                "See ![it](a.png)      | line 1, column 5: a template has no pictures of its own; take it out, or ask for {{chart: ID}}",
            })
    void tellsWhatCannotBePrintedWithLineAndColumn(String text, String message) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> parse(text))
                .withMessageContaining("sheet.md")
                .withMessageContaining(message);
    }
}
