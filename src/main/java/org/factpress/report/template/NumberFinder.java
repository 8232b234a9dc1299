package org.factpress.report.template;

import java.util.List;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Finds the numerals and number words of a text. */
public interface NumberFinder {
    /** What a number says. */
    enum Sense {
        /** How many, how much: only an observation may say that. */
        AMOUNT,
        /** A day, a year, a time. */
        DATE,
        /** Of what age people are. */
        AGES,
        /** No number to the reader: a telephone number, "COVID-19", "one of them", "first". */
        NAME
    }

    /** A number with its place in the text; {@code ages} is whom an age band means. */
    record FoundNumber(
            int start,
            int end,
            String text,
            Sense sense,
            @Nullable Population ages) {}

    List<FoundNumber> in(String text);
}
