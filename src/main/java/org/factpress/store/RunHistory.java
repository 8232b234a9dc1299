package org.factpress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past and present runs, read from the job repository without starting Spring Batch. */
public final class RunHistory {
    private static final String RUNS = """
            SELECT E.JOB_EXECUTION_ID, R.PARAMETER_VALUE, V.PARAMETER_VALUE, F.PARAMETER_VALUE, K.PARAMETER_VALUE,
                   J.PARAMETER_VALUE, E.STATUS, E.EXIT_CODE, E.EXIT_MESSAGE, E.CREATE_TIME, E.START_TIME, E.END_TIME
              FROM BATCH_JOB_EXECUTION E
              JOIN BATCH_JOB_EXECUTION_PARAMS R
                ON R.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID AND R.PARAMETER_NAME = 'release'
              JOIN BATCH_JOB_EXECUTION_PARAMS V
                ON V.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID AND V.PARAMETER_NAME = 'revision'
              JOIN BATCH_JOB_EXECUTION_PARAMS F
                ON F.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID AND F.PARAMETER_NAME = 'fingerprint'
              JOIN BATCH_JOB_EXECUTION_PARAMS K
                ON K.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID AND K.PARAMETER_NAME = 'run'
              JOIN BATCH_JOB_EXECUTION_PARAMS J
                ON J.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID AND J.PARAMETER_NAME = 'jobFile'
            """;

    private final JdbcClient jdbc;

    RunHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every run, newest first. */
    public List<RunRow> all() {
        return jdbc.sql(RUNS + " ORDER BY E.JOB_EXECUTION_ID DESC")
                .query(RunHistory::run)
                .list();
    }

    /** The runs of a release, newest first. */
    public List<RunRow> of(String release) {
        return jdbc.sql(RUNS + " WHERE R.PARAMETER_VALUE = ? ORDER BY E.JOB_EXECUTION_ID DESC")
                .params(release)
                .query(RunHistory::run)
                .list();
    }

    public Optional<RunRow> find(long id) {
        return jdbc.sql(RUNS + " WHERE E.JOB_EXECUTION_ID = ?")
                .params(id)
                .query(RunHistory::run)
                .optional();
    }

    /** The steps of a run in the order in which they began, partitions included. */
    public List<StepRow> steps(long id) {
        return jdbc.sql("SELECT STEP_NAME, STATUS, START_TIME, END_TIME, EXIT_MESSAGE FROM BATCH_STEP_EXECUTION"
                        + " WHERE JOB_EXECUTION_ID = ? ORDER BY STEP_EXECUTION_ID")
                .params(id)
                .query((row, number) ->
                        new StepRow(row.getString(1), row.getString(2), time(row, 3), time(row, 4), row.getString(5)))
                .list();
    }

    private static RunRow run(ResultSet row, int number) throws SQLException {
        return new RunRow(
                row.getLong(1),
                row.getString(2),
                Integer.parseInt(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDateTime.class),
                time(row, 11),
                time(row, 12));
    }

    private static @Nullable LocalDateTime time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }
}
