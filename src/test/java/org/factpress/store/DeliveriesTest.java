package org.factpress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.factpress.publish.Delivery;
import org.factpress.publish.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of deliveries, in the file and in PostgreSQL. */
class DeliveriesTest {
    private static final Instant NOON = Instant.parse("2015-06-09T12:00:00Z");
    private static final Delivery MAIL = new Delivery(
            "kit", 1, Purpose.RELEASE, "mail", "ann@paper.example", "Ann", null, "<1@office.example>", NOON, null);

    @TempDir
    Path output;

    @Test
    void keepsWhatWasIntendedFirst() {
        check(DatabaseSettings.of(output, Map.of()));
    }

    @Test
    void keepsItInPostgresAsWell() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            check(DatabaseSettings.of(
                    output,
                    Map.of(
                            DatabaseSettings.URL,
                            postgres.getJdbcUrl("postgres", "postgres"),
                            DatabaseSettings.USER,
                            "postgres")));
        }
    }

    private static void check(DatabaseSettings settings) {
        try (Database database = Database.open(settings)) {
            Deliveries deliveries = database.deliveries();
            Delivery again = new Delivery(
                    "kit",
                    1,
                    Purpose.NOTICE,
                    "mail",
                    "Ann@Paper.example",
                    null,
                    null,
                    "<2@x>",
                    NOON.plusSeconds(9),
                    null);

            assertThat(deliveries.intend(MAIL)).isEqualTo(MAIL);
            assertThat(deliveries.intend(again)).isEqualTo(MAIL);
            deliveries.confirm(again, NOON.plusSeconds(10));
            deliveries.confirm(MAIL, NOON.plusSeconds(20));
        }
        try (Database database = Database.open(settings)) {
            assertThat(database.deliveries().of("kit")).containsExactly(MAIL.delivered(NOON.plusSeconds(10)));
            assertThat(database.deliveries().of("other")).isEmpty();
        }
    }
}
