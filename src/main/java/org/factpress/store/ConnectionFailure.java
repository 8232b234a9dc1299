package org.factpress.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Tells whether a database that cannot be opened is worth another try, and what to do about it. */
final class ConnectionFailure {
    private static final Set<Integer> BUSY_FILE =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.CONNECTION_BROKEN_1, ErrorCode.LOCK_TIMEOUT_1);
    /** SQLSTATE: connection errors, too many connections, starting up or shutting down. */
    private static final Set<String> AWAY = Set.of("53300", "57P01", "57P02", "57P03");

    /** A file that another process shared with us closes with that process; the next connection opens it anew. */
    private static final Set<Integer> CLOSED_FILE =
            Set.of(ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private ConnectionFailure() {}

    /** True where the connection broke under the work, which can be done again over another one. */
    static boolean isLost(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLost(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || AWAY.contains(state)
                || CLOSED_FILE.contains(failure.getErrorCode());
    }

    static RuntimeException of(DatabaseSettings settings, SQLException failure) {
        return settings.folder() == null ? server(settings, failure) : file(settings, failure);
    }

    private static RuntimeException server(DatabaseSettings settings, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || AWAY.contains(state)) {
            return new DatabaseUnavailableException(
                    "The database " + shown(settings) + " does not answer: " + failure.getMessage()
                            + " Start it, or try again later.",
                    failure);
        }
        return new StateUnusableException(
                "The database " + shown(settings) + " refuses: " + failure.getMessage() + " Check "
                        + DatabaseSettings.URL + ", " + DatabaseSettings.USER + " and " + DatabaseSettings.PASSWORD
                        + ".",
                failure);
    }

    private static RuntimeException file(DatabaseSettings settings, SQLException failure) {
        if (BUSY_FILE.contains(failure.getErrorCode())) {
            return new DatabaseUnavailableException(
                    "The state in " + settings.folder()
                            + " is in use by a process that does not share it. Try again when that one has ended.",
                    failure);
        }
        return new StateUnusableException(
                "The state in " + settings.folder() + " cannot be opened: " + failure.getMessage()
                        + " Make the folder writable, or move it away: it can be rebuilt from the archive.",
                failure);
    }

    /** The address without its query, where a password may stand. */
    private static String shown(DatabaseSettings settings) {
        return settings.url().replaceFirst("[?;].*", "");
    }
}
