package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.Extractor;
import org.factpress.model.Block;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Population;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.factpress.report.template.NumberFinder;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text to be printed by the same grammar that reads the sources. */
record TextNumbers(Extractor extractor, String language) implements NumberFinder {
    @Override
    public List<FoundNumber> in(String text) {
        Extraction extraction = extract(text);
        List<FoundNumber> numbers = new ArrayList<>();
        extraction.figures().forEach(figure -> numbers.add(number(figure)));
        extraction.setAside().forEach(row -> numbers.add(number(row)));
        return numbers;
    }

    private static FoundNumber number(Figure figure) {
        return new FoundNumber(figure.start(), figure.end(), figure.surface(), Sense.AMOUNT, null);
    }

    private FoundNumber number(SetAside row) {
        Sense sense = sense(row.reason());
        return new FoundNumber(
                row.start(), row.end(), row.surface(), sense, sense == Sense.AGES ? ages(row.surface()) : null);
    }

    private static Sense sense(SetAsideReason reason) {
        return switch (reason) {
            case DATE, YEAR, PERIOD, TIME -> Sense.DATE;
            case AGE, AGE_BAND -> Sense.AGES;
            case PHONE, IDENTIFIER, ORDINAL, IDIOM, ADDRESS -> Sense.NAME;
            case FOOTNOTE_MARKER, PAGE_REFERENCE, LIST_NUMBER, BOILERPLATE, OTHER -> Sense.AMOUNT;
        };
    }

    /** Whom these words mean when they stand beside a number of people. */
    private @Nullable Population ages(String band) {
        return extract("There were 100 people " + band + ".").figures().stream()
                .map(figure -> figure.scope().population())
                .filter(population -> population.ageMin() != null || population.ageMax() != null)
                .findFirst()
                .orElse(null);
    }

    private Extraction extract(String text) {
        return extractor.extract(new SourceDocument(
                "text",
                "",
                text.length(),
                "text/plain",
                null,
                null,
                DocumentRole.PRIMARY,
                language,
                null,
                ReadOutcome.READ,
                null,
                text,
                List.of(Block.of(Zone.BODY, 0, text.length())),
                List.of()));
    }
}
