package org.factpress.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.model.Coded;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decided on the findings of a release. */
public final class Decisions {
    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By finding id. */
    public SortedMap<String, Decision> of(String release) {
        SortedMap<String, Decision> decisions = new TreeMap<>();
        jdbc.sql("SELECT FINDING_ID, DECIDED_BY, DECIDED_AT, ACTION, REASON, CORRECTED_VALUE FROM DECISION"
                        + " WHERE RELEASE_ID = ?")
                .params(release)
                .query((row, number) -> Map.entry(row.getString(1), decision(row)))
                .list()
                .forEach(entry -> decisions.put(entry.getKey(), entry.getValue()));
        return decisions;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String value = row.getString(6);
        return new Decision(
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Coded.of(DecisionAction.class, row.getString(4)),
                row.getString(5),
                value == null ? null : new BigDecimal(value));
    }
}
