package org.factpress.conformance;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.ReleaseDetails;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDFs against PDF/A-3a and PDF/UA-1, as far as a machine can judge them, with veraPDF. */
public final class PdfConformance {
    /** A logger that nobody holds forgets its level; what the library has to say is in the report. */
    private static final Logger TALK = Logger.getLogger("org.verapdf");

    private static final String VERSION = ReleaseDetails.APPLICATION_PROPERTIES_ROOT + "validation-model.properties";

    private static final Object LOCALE = new Object();

    static {
        TALK.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** What the validator says of this PDF; bytes that are no PDF at all conform to nothing. */
    public static Conformance of(byte[] pdf) {
        synchronized (LOCALE) {
            Locale locale = Locale.getDefault();
            // The library compares lower-cased names in the default locale: in Turkish it rejects every "Integer".
            Locale.setDefault(Locale.ROOT);
            try {
                return new Conformance(
                        validator(),
                        List.of(
                                result(pdf, "PDF/A-3a", PDFAFlavour.PDFA_3_A),
                                result(pdf, "PDF/UA-1", PDFAFlavour.PDFUA_1)));
            } finally {
                Locale.setDefault(locale);
            }
        }
    }

    private static String validator() {
        return "veraPDF " + ReleaseDetails.addDetailsFromResource(VERSION).getVersion();
    }

    private static ProfileResult result(byte[] pdf, String profile, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return new ProfileResult(profile, result.isCompliant(), result.getTotalAssertions(), failed(result), null);
            // Whatever the library does not survive is the PDF's fault, or its own: no release is lost for it.
        } catch (Exception | StackOverflowError e) {
            return new ProfileResult(profile, false, 0, List.of(), "the validator cannot read the file: " + e);
        }
    }

    private static List<FailedRule> failed(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .collect(Collectors.groupingBy(TestAssertion::getRuleId))
                .values()
                .stream()
                .map(PdfConformance::rule)
                .sorted(Comparator.comparing(FailedRule::clause).thenComparing(FailedRule::test))
                .toList();
    }

    private static FailedRule rule(List<TestAssertion> assertions) {
        TestAssertion first = assertions.get(0);
        String message = Stream.of(first.getErrorMessage(), first.getMessage())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new FailedRule(
                first.getRuleId().getClause(),
                first.getRuleId().getTestNumber(),
                message,
                first.getLocation().getContext(),
                assertions.size());
    }
}
