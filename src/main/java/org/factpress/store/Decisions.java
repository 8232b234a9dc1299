package org.factpress.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.factpress.model.Coded;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.FindingCode;
import org.factpress.review.Ground;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.ReviewLog;
import org.factpress.review.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What people decided on the findings of releases, and which releases they approved; nothing of it is ever deleted. */
public final class Decisions {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Decisions(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Everything decided about a release, in the order of recording. */
    public ReviewLog of(String release) {
        Map<Long, List<Ground>> grounds = grounds(release);
        List<RecordedDecision> decisions = jdbc.sql("""
                        SELECT DECISION_ID, FINDING_ID, CODE, DECIDED_BY, DECIDED_AT, ACTION, REASON, CORRECTED_VALUE,
                               CORRECTED_FIGURE, WITHDRAWN_BY, WITHDRAWN_AT, WITHDRAWN_REASON
                          FROM DECISION WHERE RELEASE_ID = ? ORDER BY DECISION_ID
                        """)
                .params(release)
                .query((row, number) -> record(row, grounds.getOrDefault(row.getLong(1), List.of())))
                .list();
        return new ReviewLog(decisions, approvals(release));
    }

    /**
     * Records all of these, or none.
     *
     * @throws DecidedMeanwhileException where a decision on the same statements stands already
     */
    public void add(String release, List<RecordedDecision> decisions) {
        together(() -> decisions.forEach(decision -> add(release, decision)));
    }

    /**
     * Takes all of these back, or none.
     *
     * @throws DecidedMeanwhileException where one of them does not stand any more
     */
    public void withdraw(List<RecordedDecision> decisions, Withdrawal withdrawal) {
        together(() ->
                decisions.forEach(decision -> withdraw("DECISION", "DECISION_ID", decision.number(), withdrawal)));
    }

    /** @throws DecidedMeanwhileException where it is approved already */
    public void approve(String release, RecordedApproval approval) {
        together(() -> jdbc.sql(
                        "INSERT INTO APPROVAL (RELEASE_ID, FINGERPRINT, REASON, APPROVED_BY, APPROVED_AT, STANDING)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        release,
                        approval.fingerprint(),
                        approval.reason(),
                        approval.by(),
                        utc(approval.at()),
                        approval.fingerprint())
                .update());
    }

    /** @throws DecidedMeanwhileException where it does not stand any more */
    public void withdraw(RecordedApproval approval, Withdrawal withdrawal) {
        together(() -> withdraw("APPROVAL", "APPROVAL_ID", approval.number(), withdrawal));
    }

    private void together(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (DuplicateKeyException other) {
            throw new DecidedMeanwhileException();
        }
    }

    private void add(String release, RecordedDecision record) {
        Decision decision = record.decision();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO DECISION (RELEASE_ID, FINDING_ID, CODE, ACTION, REASON, CORRECTED_VALUE, CORRECTED_FIGURE,"
                                + " DECIDED_BY, DECIDED_AT, STANDING) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(1, release)
                .param(2, record.finding())
                .param(3, record.code().code())
                .param(4, decision.action().code())
                .param(5, decision.reason())
                .param(6, decision.value() == null ? null : decision.value().toPlainString())
                .param(7, decision.figure())
                .param(8, decision.by())
                .param(9, utc(decision.at()))
                .param(10, record.basis())
                // In lower case, which both databases take for theirs: PostgreSQL quotes it.
                .update(key, "decision_id");
        long number = Objects.requireNonNull(key.getKey(), "DECISION_ID").longValue();
        for (int place = 0; place < record.grounds().size(); place++) {
            add(number, place, record.grounds().get(place));
        }
    }

    private void add(long decision, int place, Ground ground) {
        jdbc.sql("INSERT INTO DECISION_GROUND (DECISION_ID, PLACE_IN_ORDER, FIGURE_ID, DOCUMENT, SURFACE, QUOTE, FACTS)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        decision,
                        place,
                        ground.figure(),
                        ground.document(),
                        ground.surface(),
                        ground.quote(),
                        ground.facts())
                .update();
    }

    private void withdraw(String table, String key, long number, Withdrawal withdrawal) {
        int changed = jdbc.sql("UPDATE " + table + " SET STANDING = NULL, WITHDRAWN_BY = ?, WITHDRAWN_AT = ?,"
                        + " WITHDRAWN_REASON = ? WHERE " + key + " = ? AND STANDING IS NOT NULL")
                .params(withdrawal.by(), utc(withdrawal.at()), withdrawal.reason(), number)
                .update();
        if (changed != 1) {
            throw new DecidedMeanwhileException();
        }
    }

    private Map<Long, List<Ground>> grounds(String release) {
        return jdbc
                .sql("SELECT G.DECISION_ID, G.FIGURE_ID, G.DOCUMENT, G.SURFACE, G.QUOTE, G.FACTS FROM DECISION_GROUND G"
                        + " JOIN DECISION D ON D.DECISION_ID = G.DECISION_ID WHERE D.RELEASE_ID = ?"
                        + " ORDER BY G.DECISION_ID, G.PLACE_IN_ORDER")
                .params(release)
                .query((row, number) -> Map.entry(
                        row.getLong(1),
                        new Ground(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<RecordedApproval> approvals(String release) {
        return jdbc.sql("SELECT APPROVAL_ID, FINGERPRINT, APPROVED_BY, APPROVED_AT, REASON, WITHDRAWN_BY, WITHDRAWN_AT,"
                        + " WITHDRAWN_REASON FROM APPROVAL WHERE RELEASE_ID = ? ORDER BY APPROVAL_ID")
                .params(release)
                .query((row, number) -> new RecordedApproval(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        instant(row, 4),
                        row.getString(5),
                        withdrawal(row, 6)))
                .list();
    }

    private static RecordedDecision record(ResultSet row, List<Ground> grounds) throws SQLException {
        String value = row.getString(8);
        Decision decision = new Decision(
                row.getString(4),
                instant(row, 5),
                Coded.of(DecisionAction.class, row.getString(6)),
                row.getString(7),
                value == null ? null : new BigDecimal(value),
                row.getString(9));
        return new RecordedDecision(
                row.getLong(1),
                row.getString(2),
                Coded.of(FindingCode.class, row.getString(3)),
                decision,
                grounds,
                withdrawal(row, 10));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row, int column) throws SQLException {
        String by = row.getString(column);
        return by == null ? null : new Withdrawal(by, instant(row, column + 1), row.getString(column + 2));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
