package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.factpress.conformance.Conformance;
import org.factpress.conformance.FailedRule;
import org.factpress.conformance.PdfConformance;
import org.factpress.conformance.ProfileResult;

/** Asks veraPDF whether a file is PDF/A-3a and PDF/UA-1. */
public final class Validation {
    private Validation() {}

    /** Fails with each broken rule, what it says and where it was broken. */
    public static void assertArchivalAndAccessible(byte[] pdf) {
        Conformance conformance = PdfConformance.of(pdf);
        for (ProfileResult result : conformance.profiles()) {
            assertThat(result.problem()).as(result.profile()).isNull();
            assertThat(result.checks()).as("checks of " + result.profile()).isGreaterThan(100);
            assertThat(result.failed().stream().map(Validation::told))
                    .as("rules of " + result.profile() + " that veraPDF finds broken")
                    .isEmpty();
        }
        assertThat(conformance.compliant()).isTrue();
    }

    private static String told(FailedRule rule) {
        return rule.clause() + "-" + rule.test() + " ×" + rule.occurrences() + ": " + rule.message() + " @ "
                + rule.place();
    }
}
