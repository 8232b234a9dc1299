package org.factpress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Coded;
import org.factpress.publish.Delivery;
import org.factpress.publish.Ledger;
import org.factpress.publish.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of deliveries, each stored at once; nothing of it is ever deleted. */
public final class Deliveries implements Ledger {
    private static final String ROWS =
            "SELECT RELEASE_ID, REVISION, PURPOSE, CHANNEL, RECIPIENT, RECIPIENT_NAME, REASON, MESSAGE_ID, INTENDED_AT,"
                    + " DELIVERED_AT FROM DELIVERY";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delivery> of(String release) {
        return jdbc.sql(ROWS + " WHERE RELEASE_ID = ? ORDER BY DELIVERY_ID")
                .params(release)
                .query((row, number) -> delivery(row))
                .list();
    }

    /** Looks first, as a transaction that meets a row twice is lost in PostgreSQL. */
    @Override
    public Delivery intend(Delivery delivery) {
        return find(delivery.key()).orElseGet(() -> insert(delivery));
    }

    private Delivery insert(Delivery delivery) {
        try {
            jdbc.sql("INSERT INTO DELIVERY (DELIVERY_KEY, RELEASE_ID, REVISION, PURPOSE, CHANNEL, RECIPIENT,"
                            + " RECIPIENT_NAME, REASON, MESSAGE_ID, INTENDED_AT) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(1, delivery.key())
                    .param(2, delivery.release())
                    .param(3, delivery.revision())
                    .param(4, delivery.purpose().code())
                    .param(5, delivery.channel())
                    .param(6, delivery.recipient())
                    .param(7, delivery.name())
                    .param(8, delivery.reason())
                    .param(9, delivery.messageId())
                    .param(10, utc(Objects.requireNonNull(delivery.intendedAt(), "intendedAt")))
                    .update();
            return delivery;
        } catch (DuplicateKeyException other) {
            return find(delivery.key()).orElseThrow();
        }
    }

    @Override
    public void confirm(Delivery delivery, Instant at) {
        jdbc.sql("UPDATE DELIVERY SET DELIVERED_AT = ? WHERE DELIVERY_KEY = ? AND DELIVERED_AT IS NULL")
                .params(utc(at), delivery.key())
                .update();
    }

    private Optional<Delivery> find(String key) {
        return jdbc.sql(ROWS + " WHERE DELIVERY_KEY = ?")
                .params(key)
                .query((row, number) -> delivery(row))
                .optional();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString(1),
                row.getInt(2),
                Coded.of(Purpose.class, row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                instant(row, 9),
                instant(row, 10));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
