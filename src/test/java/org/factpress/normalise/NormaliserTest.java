package org.factpress.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.Extractor;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.Block;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;

/** Figures of real sentences find their indicator, or honestly none. */
class NormaliserTest {
    private static final Indicator MINORS =
            indicator("minors", "percent", new Population("minors", null, 17), null, "prevalence of minors");
    private static final Indicator YOUNG = indicator(
            "young", "percent", new Population("young minors", null, 15), "minors", "prevalence of young minors");
    private static final Indicator OFFICERS =
            indicator("officers", "officer", Population.UNSTATED, null, "officers trained");
    private static final Indicator VICTIMS =
            indicator("victims", "victim", Population.UNSTATED, null, "victims rescued");

    private final Normaliser normaliser = new Normaliser();

    @Test
    void matchesByWordingAndGroup() {
        assertThat(indicators("In 2015 the prevalence of minors in Lima was 2.2%."))
                .containsExactly("minors");
        assertThat(indicators("Minors 15 years and younger made up just 0.1% of the trade in 2015."))
                .containsExactly("young");
        assertThat(indicators("The presence of minors has fallen to 2%.")).containsExactly("minors");
    }

    @Test
    void takesAGroupWhoseAgeDiffersByOneYearForTheSame() {
        assertThat(indicators("Minors under 15 made up 0.1% of the trade in 2015."))
                .containsExactly("young");
    }

    @Test
    void wordsOfAgeAreSaidByTheAgesThemselves() {
        Indicator elders = indicator(
                "elders", "percent", new Population("people", 65, null), null, "people aged 65 and over were members");
        assertThat(statements(elders, "In 2015, 41.3% of people over 65 were members."))
                .containsExactly("elders");
    }

    @Test
    void aCodeOfTimeIsItsWord() {
        Indicator delay = indicator("delay", "wk", Population.UNSTATED, null, "median delay of permits");
        assertThat(statements(delay, "The median delay of permits was 7.5 weeks in 2015."))
                .containsExactly("delay");
        Indicator minutes = indicator("delay", "min", Population.UNSTATED, null, "median delay of permits");
        assertThat(statements(minutes, "The median delay of permits was 7.5 weeks in 2015."))
                .containsExactly((String) null);
    }

    @Test
    void neverMatchesOnValueAlone() {
        assertThat(indicators("They trained over 500 officers, and over 500 victims were rescued."))
                .containsExactly("officers", "victims");
        assertThat(indicators("An arrest followed in 86% of these cases.")).containsExactly((String) null);
    }

    @Test
    void countsPoliceOfficersAsOfficers() {
        assertThat(indicators("We have trained more than 500 police officers.")).containsExactly("officers");
    }

    @Test
    void takesNoPartForTheWhole() {
        assertThat(indicators("They trained 500 officers. They trained 60 officers from abroad."))
                .containsExactly("officers", null);
        assertThat(indicators("They rescued 400 victims. In mining towns 90 victims were rescued."))
                .containsExactly("victims", null);
    }

    @Test
    void takesWhatMakesUpAPartForAPart() {
        assertThat(indicators("They rescued 400 victims. Women made up 90 of the victims rescued."))
                .containsExactly("victims", null);
        assertThat(indicators("They rescued 400 victims. Of the victims rescued in 2015, 90 came from mining towns."))
                .containsExactly("victims", null);
    }

    @Test
    void saysOfAnUnmatchedFigureWhatComesNearest() {
        List<Statement> statements = statements("They trained 500 officers. They trained 60 officers from abroad.");
        assertThat(statements.get(1).why()).isEqualTo("says more than 'officers trained': abroad");
    }

    @Test
    void fillsTheCycleWhereARateNamesNoPeriod() {
        Statement statement = statements("The prevalence of minors is 2.2%.").get(0);

        assertThat(statement.scope().period()).isEqualTo("2015");
        assertThat(statement.figure().scope().period()).isNull();
    }

    @Test
    void saysWhyItMatched() {
        assertThat(statements("The prevalence of minors is 2.2%.").get(0).why())
                .contains("2 of the 2 words of 'prevalence of minors'");
    }

    @Test
    void discoversOneIndicatorForWhatTwoDocumentsClaim() {
        List<Indicator> found = normaliser.indicators(
                spec(List.of()),
                List.of(
                        extraction("a.txt", "In 2015 the prevalence of minors aged 17 and under in Lima was 2.2%."),
                        extraction(
                                "b.txt", "The prevalence of minors is 2.2%. Over 500 officers were trained in Peru.")));

        assertThat(found).extracting(Indicator::unit).containsExactly("percent", "officer");
        assertThat(found.get(0).population()).isEqualTo(new Population("minors", null, 17));
        assertThat(found.get(0).place()).containsExactly("Lima");
    }

    @Test
    void keepsAnAgeBandOfItsOwnApart() {
        List<Indicator> found = normaliser.indicators(
                spec(List.of()),
                List.of(
                        extraction(
                                "a.txt",
                                "In 2015 the prevalence of minors was 2.2%. Minors 15 years and younger made up 0.1% of the trade.")));

        assertThat(found).hasSize(2);
    }

    private List<String> indicators(String text) {
        List<String> ids = new ArrayList<>();
        statements(text).forEach(statement -> ids.add(statement.indicator()));
        return ids;
    }

    private List<Statement> statements(String text) {
        List<Indicator> indicators = List.of(MINORS, YOUNG, OFFICERS, VICTIMS);
        return normaliser.statements(spec(indicators), indicators, List.of(extraction("text.txt", text)));
    }

    private List<String> statements(Indicator indicator, String text) {
        List<Indicator> indicators = List.of(indicator);
        List<String> ids = new ArrayList<>();
        normaliser
                .statements(spec(indicators), indicators, List.of(extraction("text.txt", text)))
                .forEach(statement -> ids.add(statement.indicator()));
        return ids;
    }

    private static Extraction extraction(String path, String text) {
        return new Extractor()
                .extract(new SourceDocument(
                        path,
                        path,
                        text.length(),
                        "text/plain",
                        null,
                        null,
                        DocumentRole.SECONDARY,
                        "en",
                        null,
                        ReadOutcome.READ,
                        null,
                        text,
                        List.of(Block.of(Zone.BODY, 0, text.length())),
                        List.of()));
    }

    private static Indicator indicator(String id, String unit, Population population, String partOf, String match) {
        return new Indicator(
                id, match, List.of(match), unit, population, List.of(), null, null, Better.NEITHER, partOf);
    }

    private static ReleaseSpec spec(List<Indicator> indicators) {
        return new ReleaseSpec(
                "test",
                "Test",
                null,
                "2015",
                null,
                List.of("en"),
                List.of(),
                null,
                Publisher.UNNAMED,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
