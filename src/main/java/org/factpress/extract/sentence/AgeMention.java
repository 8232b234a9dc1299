package org.factpress.extract.sentence;

import org.jspecify.annotations.Nullable;

/** Ages named on tokens {@code from..to}: whole years, inclusive; a band defines a population, an age describes persons. */
public record AgeMention(
        int from,
        int to,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        boolean band) {}
