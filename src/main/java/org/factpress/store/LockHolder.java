package org.factpress.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that holds a lock: its host, its id there, and when it started (epoch milliseconds), as ids are used again.
 *
 * <p>The host is told by name, boot and process namespace, so that a container never judges another's processes.
 */
record LockHolder(String host, long pid, long started) {
    /** Start times are derived from the wall clock, which may have been set meanwhile. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static LockHolder thisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new LockHolder(thisHost(), self.pid(), startOf(self));
    }

    /** True where this holder is known to have ended; false where it lives or nobody here can tell. */
    boolean isDeadHere(LockHolder observer) {
        if (!host.equals(observer.host)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isEmpty() || Math.abs(startOf(process.get()) - started) > TOLERANCE.toMillis();
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String thisHost() {
        String name = read(Path.of("/proc/sys/kernel/hostname"))
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElse("this-host");
        String boot = read(Path.of("/proc/sys/kernel/random/boot_id")).orElse("");
        return name + " " + boot + " " + namespace();
    }

    private static String namespace() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException | UnsupportedOperationException | SecurityException none) {
            return "";
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException | SecurityException none) {
            return Optional.empty();
        }
    }

    String describe() {
        return "process " + pid + " on " + host.replaceFirst(" .*", "");
    }
}
