package org.factpress.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.Evidence;

/** Evidence of any size, in the shapes that a release may take; the same shape and size is the same evidence. */
enum Evidences {
    /** Tables of many indicators, places and years, told again in other documents, one number in fifty another. */
    TABLES {
        @Override
        Statement statement(int i, Random random) {
            int cell = i / 3;
            String value = (cell * 7919 % 1000) / 10 + "." + cell % 10;
            return percent(
                    i,
                    "document " + i % 3,
                    random.nextInt(50) == 0 ? "7.7" : value,
                    "indicator " + cell % 50,
                    PLACES.get(cell / 50 % PLACES.size()),
                    1990 + cell / 50 / PLACES.size() % 500);
        }
    },
    /** One indicator of many places. */
    PLACES_OF_ONE {
        @Override
        Statement statement(int i, Random random) {
            return percent(i, "document " + i % 2, i / 2 % 1000 / 10.0 + "", "indicator 0", "place " + i / 2, 2015);
        }
    },
    /** One result told again and again in a thousand documents, mostly alike. */
    ONE_RESULT {
        @Override
        Statement statement(int i, Random random) {
            String value = random.nextInt(100) == 0 ? random.nextInt(1000) / 10.0 + "" : "45.5";
            return percent(i, "document " + i % 1000, value, "indicator 0", "Kenya", 2015);
        }
    },
    /** One scope with a different number in every sentence. */
    ALL_DIFFERENT {
        @Override
        Statement statement(int i, Random random) {
            return percent(i, "document " + i % 100, i / 1000.0 + "", "indicator 0", "Kenya", 2015);
        }
    },
    /** Numbers that say neither where nor when. */
    BARE {
        @Override
        Statement statement(int i, Random random) {
            return percent(i, "document " + i % 20, random.nextInt(1000) / 10.0 + "", "indicator " + i % 7, null, null);
        }
    },
    /** Numbers that belong to no indicator. */
    UNMATCHED {
        @Override
        Statement statement(int i, Random random) {
            return percent(i, "document " + i % 20, random.nextInt(1000) / 10.0 + "", null, "Kenya", 2015);
        }
    };

    private static final List<String> PLACES =
            List.of("Kenya", "Uganda", "Nairobi", "Kampala", "Tanzania", "Ghana", "Peru", "Lima", "France", "Lyon");

    abstract Statement statement(int i, Random random);

    Evidence of(int size) {
        Random random = new Random(size);
        List<Statement> statements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            statements.add(statement(i, random));
        }
        return new Evidence(
                spec(),
                statements.stream()
                        .map(Statement::indicator)
                        .filter(id -> id != null)
                        .distinct()
                        .map(Evidences::indicator)
                        .toList(),
                statements.stream()
                        .map(statement -> statement.figure().document())
                        .distinct()
                        .map(Evidences::document)
                        .toList(),
                List.<Extraction>of(),
                statements,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Statement percent(
            int i, String document, String value, String indicator, String place, Integer year) {
        BigDecimal number = new BigDecimal(value);
        Quantity quantity = new Quantity(
                FigureKind.PERCENTAGE, number, null, null, Qualifier.EXACT, new BigDecimal("0.1"), "percent");
        Scope scope = new Scope(
                "measure",
                Population.UNSTATED,
                place == null ? List.of() : List.of(place),
                year == null ? null : Integer.toString(year));
        Figure figure = new Figure(
                String.format("%016x", i),
                document,
                null,
                i * 10,
                i * 10 + 3,
                value,
                "Row " + i,
                quantity,
                scope,
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
        return new Statement(figure, indicator, scope, BigDecimal.ONE, "told so");
    }

    private static Indicator indicator(String id) {
        return new Indicator(
                id, id, List.of(), "percent", Population.UNSTATED, List.of(), null, null, Better.NEITHER, null);
    }

    private static SourceDocument document(String path) {
        return new SourceDocument(
                path,
                "00",
                1,
                "text/plain",
                null,
                LocalDate.of(2015, 6, 9),
                DocumentRole.SECONDARY,
                "en",
                null,
                ReadOutcome.READ,
                null,
                "",
                List.of(),
                List.of());
    }

    private static ReleaseSpec spec() {
        return new ReleaseSpec(
                "bench",
                "Bench",
                null,
                null,
                null,
                List.of("en"),
                List.of(),
                null,
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
