package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/A-3a and PDF/UA-1. */
public final class Validation {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validation() {}

    /** Fails with each broken rule, what it says and where it was broken. */
    public static void assertArchivalAndAccessible(byte[] pdf) {
        Locale locale = Locale.getDefault();
        // The validator compares lower-cased names in the default locale: in Turkish it rejects every "Integer".
        Locale.setDefault(Locale.ROOT);
        try {
            assertNothingBroken(pdf);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static void assertNothingBroken(byte[] pdf) {
        List<String> failures = Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> failures(pdf, flavour))
                .toList();
        assertThat(failures).as("rules that veraPDF finds broken").isEmpty();
    }

    private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertThat(result.getTotalAssertions()).as("checks of " + flavour).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .collect(Collectors.groupingBy(TestAssertion::getRuleId))
                    .values()
                    .stream()
                    .map(assertions -> told(flavour, assertions));
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the file as " + flavour, e);
        }
    }

    private static String told(PDFAFlavour flavour, List<TestAssertion> assertions) {
        TestAssertion first = assertions.get(0);
        String message = first.getErrorMessage() == null ? first.getMessage() : first.getErrorMessage();
        return flavour + " " + first.getRuleId().getClause() + "-"
                + first.getRuleId().getTestNumber() + " ×" + assertions.size() + ": " + message + " @ "
                + first.getLocation().getContext();
    }
}
