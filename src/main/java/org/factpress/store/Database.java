package org.factpress.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database, with its tables in their newest form: the one door to everything that is kept in SQL. */
public final class Database implements AutoCloseable {
    static {
        // H2 listens for a second process on every interface unless told otherwise before its first class loads.
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    /** A file that changes hands between two processes is away for a moment. */
    private static final int ATTEMPTS = 10;

    private static final long PAUSE_MILLIS = 200;

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final ReleaseLocks locks;

    private Database(HikariDataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.locks = new ReleaseLocks(jdbc, LockHolder.thisProcess());
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws DatabaseUnavailableException where trying again can help
     * @throws StateUnusableException where it cannot
     */
    public static Database open(DatabaseSettings settings) {
        ensureFolder(settings);
        for (int attempt = 1; ; attempt++) {
            try {
                return open(settings, connect(settings));
            } catch (SQLException failure) {
                RuntimeException reason = ConnectionFailure.of(settings, failure);
                if (!(reason instanceof DatabaseUnavailableException) || attempt == ATTEMPTS) {
                    throw reason;
                }
                pause();
            }
        }
    }

    /** The first connection stays until the pool has its own, as H2 would close the file between the two. */
    private static Database open(DatabaseSettings settings, Connection first) throws SQLException {
        try {
            HikariDataSource source = pool(settings);
            Schema.migrate(source, settings);
            return new Database(source);
        } finally {
            first.close();
        }
    }

    /** True where the connection broke under the work: it can be done again on a database opened anew. */
    public static boolean isLost(@Nullable Throwable failure) {
        return ConnectionFailure.isLost(failure);
    }

    /** What to say where an open database failed in the middle of a run, and trying again did not help. */
    public static RuntimeException lost(Throwable failure) {
        return new DatabaseUnavailableException(
                "The database failed in the middle of the work: " + failure.getMessage()
                        + " Do the same again when it answers; a run goes on where it stopped.",
                failure);
    }

    public DataSource dataSource() {
        return source;
    }

    public Staging staging() {
        return new Staging(jdbc);
    }

    public ReleaseLocks locks() {
        return locks;
    }

    public Decisions decisions() {
        return new Decisions(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    public ReleaseTraces traces() {
        return new ReleaseTraces(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), history());
    }

    /** Who got which revision. */
    public Deliveries deliveries() {
        return new Deliveries(jdbc);
    }

    public RunHistory history() {
        return new RunHistory(jdbc);
    }

    @Override
    public void close() {
        locks.close();
        source.close();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ensureFolder(DatabaseSettings settings) {
        Path folder = settings.folder();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder, new IOException("no permission to write"));
        }
    }

    private static StateUnusableException unwritable(Path folder, IOException failure) {
        return new StateUnusableException(
                "The state folder " + folder + " cannot be written (" + failure.getMessage()
                        + "). Give write permission to the output folder, or choose another.",
                failure);
    }

    /** A plain connection first: its errors are clear, and a pool would hide them behind a timeout. */
    private static Connection connect(DatabaseSettings settings) throws SQLException {
        Properties login = new Properties();
        if (settings.user() != null) {
            login.setProperty("user", settings.user());
        }
        if (settings.password() != null) {
            login.setProperty("password", settings.password());
        }
        return DriverManager.getConnection(settings.url(), login);
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("factpress");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() + 4);
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        return new HikariDataSource(config);
    }
}
