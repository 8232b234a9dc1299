package org.factpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.Map;
import org.factpress.model.MailMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTextsTest {
    /** Each mark stands for its own name. */
    private static Map<MailMark, String> names() {
        Map<MailMark, String> names = new EnumMap<>(MailMark.class);
        for (MailMark mark : MailMark.values()) {
            names.put(mark, "<" + mark.code() + ">");
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "en, INITIAL,     <subject>,                                <title>",
        "en, REVISION,    Revised: <subject>,                       revision <revision>",
        "en, CORRECTION,  Correction: <subject>,                    <erratum>",
        "en, WITHDRAWAL,  Withdrawn: <subject>,                     <reason>",
        "en, PRE_RELEASE, Under embargo until <embargo>: <subject>, UNDER EMBARGO until <embargo>",
        "fr, INITIAL,     <subject>,                                Nouveaux résultats",
        "fr, REVISION,    Version révisée : <subject>,              la révision <revision>",
        "fr, CORRECTION,  Rectificatif : <subject>,                 <erratum>",
        "fr, WITHDRAWAL,  Publication retirée : <subject>,          <reason>",
        "fr, PRE_RELEASE, Sous embargo jusqu’au <embargo> : <subject>, SOUS EMBARGO jusqu’au <embargo>",
        "fr-CA, INITIAL,  <subject>,                                Nouveaux résultats",
    })
    void everyKindOfMailHasATextInEveryLanguage(String language, MailKind kind, String subject, String part) {
        MailTexts texts = MailTexts.of(language, Map.of());

        assertThat(texts.subject(kind, names())).isEqualTo(subject);
        assertThat(texts.body(kind, names()))
                .contains(part, "<title>", "<attachments>", "<contact>")
                .endsWith("\n");
    }

    @Test
    void aTextWithoutValuesHasNoEmptyLinesInTheirPlace() {
        String body = MailTexts.of("en", Map.of())
                .body(MailKind.CORRECTION, Map.of(MailMark.TITLE, "Minors", MailMark.REVISION, "2"));

        assertThat(body).contains("Minors", "use revision 2").doesNotContain("\n\n\n", "You were sent", "Questions");
    }

    @Test
    void aLineEndInATitleNeverBeginsAnotherHead() {
        assertThat(MailTexts.of("en", Map.of())
                        .subject(MailKind.INITIAL, Map.of(MailMark.SUBJECT, "Minors\r\nBcc: everybody@example.org")))
                .isEqualTo("Minors Bcc: everybody@example.org");
    }

    @Test
    void aValueIsPutInAsItStands() {
        assertThat(new MarkedText("Why: {{reason}}").filled(Map.of(MailMark.REASON, "$1 and {{title}} \\\\")))
                .isEqualTo("Why: $1 and {{title}} \\\\");
    }

    @Test
    void anUnknownMarkIsToldWithThoseThereAre() {
        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> new MarkedText("{{titel}}").filled(Map.of()))
                .withMessageContainingAll("'{{titel}}'", "title");
    }
}
