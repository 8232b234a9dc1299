package org.factpress.samples;

import java.time.LocalDate;
import java.util.List;

/** The wording of a press release; a body paragraph that starts with {@code ##} is a cross-heading. */
record PressRelease(LocalDate date, String reference, String status, String headline, List<String> body) {
    static PressRelease of(SampleText text) {
        return new PressRelease(
                LocalDate.parse(text.text("date")),
                text.text("reference"),
                text.text("status"),
                text.text("headline"),
                text.texts("body"));
    }
}
