package org.factpress.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database keeps of a release's content: staged results, decisions with the words they rest on, approvals. */
public final class ReleaseTraces {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final RunHistory history;

    ReleaseTraces(JdbcClient jdbc, TransactionOperations transaction, RunHistory history) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.history = history;
    }

    /** Deletes all of it, or nothing; that runs were made stays, without what they made. */
    public void purge(String release) {
        transaction.executeWithoutResult(status -> {
            history.of(release).forEach(run -> delete("STAGED_RECORD WHERE RUN_KEY = ?", run.key()));
            delete(
                    "DECISION_GROUND WHERE DECISION_ID IN (SELECT DECISION_ID FROM DECISION WHERE RELEASE_ID = ?)",
                    release);
            delete("DECISION WHERE RELEASE_ID = ?", release);
            delete("APPROVAL WHERE RELEASE_ID = ?", release);
        });
    }

    private void delete(String from, String parameter) {
        jdbc.sql("DELETE FROM " + from).params(parameter).update();
    }
}
