package org.factpress.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lock on each release, kept in the database: one process at a time works on a release.
 *
 * <p>A holder renews its sign of life. One whose process has ended here, or that was silent for a minute by the database's
 * own clock, is followed by the next that asks.
 */
public final class ReleaseLocks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseLocks.class);
    private static final int RIVALS = 5;
    private static final String SILENT = "HEARTBEAT < CURRENT_TIMESTAMP - INTERVAL '60' SECOND";

    /** The tokens of every lock that this process holds, over all databases it has open. */
    private static final Set<String> LIVE = ConcurrentHashMap.newKeySet();

    private final JdbcClient jdbc;
    private final LockHolder self;
    private final Map<String, ReleaseLock> held = new ConcurrentHashMap<>();
    private final Heartbeat heartbeat = new Heartbeat(this::renew);

    ReleaseLocks(JdbcClient jdbc, LockHolder self) {
        this.jdbc = jdbc;
        this.self = self;
    }

    /** Takes the release, at once or not at all. */
    public ReleaseLock acquire(String release) {
        for (int rival = 0; rival < RIVALS; rival++) {
            String token = UUID.randomUUID().toString();
            // Live before it is written, so that another thread of this process never takes it for left behind.
            LIVE.add(token);
            try {
                if (insert(release, token) || follow(release, token)) {
                    return hold(release, token);
                }
            } finally {
                if (!isHeldHere(release, token)) {
                    LIVE.remove(token);
                }
            }
        }
        throw new ReleaseLockedException(release, "several processes at once");
    }

    private ReleaseLock hold(String release, String token) {
        ReleaseLock lock = new ReleaseLock(this, release, token);
        held.put(release, lock);
        heartbeat.start();
        return lock;
    }

    private boolean isHeldHere(String release, String token) {
        ReleaseLock lock = held.get(release);
        return lock != null && lock.token().equals(token);
    }

    /** True where a living process works on this release. */
    public boolean isHeld(String release) {
        return find(release).filter(row -> !row.isAbandoned(self)).isPresent();
    }

    /** Call before work that must not be done twice: throws where this process no longer holds the release. */
    public void requireHeld(String release) {
        if (!held.containsKey(release)) {
            throw new ReleaseLockLostException(release);
        }
    }

    private boolean insert(String release, String token) {
        try {
            return jdbc.sql("INSERT INTO RELEASE_LOCK (RELEASE_ID, TOKEN, HOST, PID, PROCESS_START, HEARTBEAT)"
                                    + " VALUES (?, ?, ?, ?, ?, CURRENT_TIMESTAMP)")
                            .params(release, token, self.host(), self.pid(), self.started())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private boolean follow(String release, String token) {
        Optional<LockRow> row = find(release);
        if (row.isEmpty()) {
            return false;
        }
        if (!row.get().isAbandoned(self)) {
            throw new ReleaseLockedException(release, row.get().holder().describe());
        }
        LOG.info(
                "Following {} that ended without giving release {} free",
                row.get().holder().describe(),
                release);
        return jdbc.sql("UPDATE RELEASE_LOCK SET TOKEN = ?, HOST = ?, PID = ?, PROCESS_START = ?,"
                                + " HEARTBEAT = CURRENT_TIMESTAMP WHERE RELEASE_ID = ? AND TOKEN = ?")
                        .params(
                                token,
                                self.host(),
                                self.pid(),
                                self.started(),
                                release,
                                row.get().token())
                        .update()
                == 1;
    }

    private Optional<LockRow> find(String release) {
        return jdbc.sql("SELECT TOKEN, HOST, PID, PROCESS_START, CASE WHEN " + SILENT
                        + " THEN 1 ELSE 0 END FROM RELEASE_LOCK WHERE RELEASE_ID = ?")
                .params(release)
                .query((row, number) -> new LockRow(
                        row.getString(1),
                        new LockHolder(row.getString(2), row.getLong(3), row.getLong(4)),
                        row.getInt(5) == 1))
                .optional();
    }

    private void renew() {
        held.values().forEach(this::renew);
    }

    private void renew(ReleaseLock lock) {
        try {
            int renewed = jdbc.sql("UPDATE RELEASE_LOCK SET HEARTBEAT = CURRENT_TIMESTAMP"
                            + " WHERE RELEASE_ID = ? AND TOKEN = ?")
                    .params(lock.release(), lock.token())
                    .update();
            if (renewed == 0) {
                held.remove(lock.release(), lock);
            }
        } catch (DataAccessException away) {
            // The next beat tries again; meanwhile the lock stands, as nobody may follow for a minute.
            LOG.warn("No sign of life for release {}", lock.release(), away);
        }
    }

    void giveFree(ReleaseLock lock) {
        held.remove(lock.release(), lock);
        LIVE.remove(lock.token());
        try {
            jdbc.sql("DELETE FROM RELEASE_LOCK WHERE RELEASE_ID = ? AND TOKEN = ?")
                    .params(lock.release(), lock.token())
                    .update();
        } catch (DataAccessException away) {
            LOG.warn("Release {} could not be given free; the next run follows this process", lock.release(), away);
        }
    }

    @Override
    public void close() {
        heartbeat.close();
    }

    private record LockRow(String token, LockHolder holder, boolean silent) {
        boolean isAbandoned(LockHolder observer) {
            return silent || holder.isDeadHere(observer) || isLeftBehind(observer);
        }

        /** Ours, but given up while the database was away. */
        private boolean isLeftBehind(LockHolder observer) {
            return holder.equals(observer) && !LIVE.contains(token);
        }
    }
}
