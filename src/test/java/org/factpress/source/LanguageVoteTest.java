package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageVoteTest {
    private static final String FRENCH =
            "La part des foyers raccordés à la fibre est passée de 41 % en 2020 à 67 % en 2023, selon"
                    + " les chiffres publiés par l'agence. Dans les communes rurales, elle est encore de 48 %, mais elle a doublé.";
    private static final String ENGLISH =
            "The share of homes with a fibre connection rose from 41% in 2020 to 67% in 2023,"
                    + " the agency said. In the villages it is still at 48%, but it has doubled since the programme began.";

    @Test
    void keepsADeclarationThatTheTextBearsOut() {
        assertThat(LanguageVote.languageOf("fr-CA", FRENCH)).isEqualTo("fr");
        assertThat(LanguageVote.languageOf("EN", ENGLISH)).isEqualTo("en");
    }

    @Test
    void setsAsideADeclarationThatTheTextPlainlyContradicts() {
        assertThat(LanguageVote.languageOf("en", FRENCH)).isEqualTo("fr");
        assertThat(LanguageVote.languageOf("fr", ENGLISH)).isEqualTo("en");
    }

    @Test
    void keepsADeclarationWhereTheTextIsTooShortToContradictIt() {
        assertThat(LanguageVote.languageOf("en", "Les chiffres du jour : 67 %")).isEqualTo("en");
    }

    @Test
    void keepsALanguageThatItCannotTell() {
        assertThat(LanguageVote.languageOf("km", FRENCH)).isEqualTo("km");
    }

    @Test
    void tellsFrenchFromItsNeighboursWhereNothingIsDeclared() {
        assertThat(LanguageVote.languageOf(null, FRENCH)).isEqualTo("fr");
        assertThat(LanguageVote.languageOf(
                        null, "La tasa de paro de los jóvenes subió al 28 % en el segundo trimestre, según el informe"))
                .isEqualTo("es");
        assertThat(LanguageVote.languageOf(
                        null, "Il tasso di disoccupazione è sceso al 7 % nel secondo trimestre, secondo i dati della"))
                .isEqualTo("it");
    }
}
