package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.clause.VerbForms.Form;
import org.factpress.extract.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of verbs, regular by rule and irregular by table. */
class VerbFormsTest {
    private static final VerbForms VERBS = new VerbForms(new Vocabulary("en"));

    @ParameterizedTest
    @CsvSource({
        "carry, carried",
        "stop, stopped",
        "put, put",
        "make, made",
        "visit, visited",
        "employ, employed",
        "seize, seized"
    })
    void formsTheParticiple(String verb, String participle) {
        assertThat(VERBS.participle(verb)).isEqualTo(participle);
    }

    @ParameterizedTest
    @CsvSource({
        "cutting, cut, GERUND",
        "dying, die, GERUND",
        "reaches, reach, THIRD",
        "carries, carry, THIRD",
        "rose, rise, PAST",
        "driven, drive, PARTICIPLE"
    })
    void knowsTheVerbOfAForm(String form, String verb, Form what) {
        assertThat(VERBS.verb(form)).isEqualTo(verb);
        assertThat(VERBS.of(form)).contains(what);
    }

    @Test
    void knowsNoVerbWhereThereIsNone() {
        assertThat(VERBS.of("granite")).isEmpty();
        assertThat(VERBS.verb("granite")).isNull();
        assertThat(VERBS.participle("granite")).isNull();
    }
}
