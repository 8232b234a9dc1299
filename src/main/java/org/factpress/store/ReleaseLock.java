package org.factpress.store;

/** A release held by this process until closed. */
public final class ReleaseLock implements AutoCloseable {
    private final ReleaseLocks locks;
    private final String release;
    private final String token;

    ReleaseLock(ReleaseLocks locks, String release, String token) {
        this.locks = locks;
        this.release = release;
        this.token = token;
    }

    public String release() {
        return release;
    }

    String token() {
        return token;
    }

    /** Gives the release free; also when it was lost meanwhile. */
    @Override
    public void close() {
        locks.giveFree(this);
    }
}
