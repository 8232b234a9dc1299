package org.factpress.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what a thread does every few milliseconds, and tells which of our methods it was found in most. */
final class Sampler {
    private static final String HOUSE = "org.factpress.";
    private static final int MILLIS = 5;

    private final Thread watched;
    private final Map<String, Integer> found = new HashMap<>();

    Sampler(Thread watched) {
        this.watched = watched;
    }

    /** Waits for the thread to end, at most so long, and looks meanwhile; false when it did not end. */
    boolean watch(long seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        while (watched.isAlive() && System.nanoTime() < end) {
            look();
            watched.join(MILLIS);
        }
        return !watched.isAlive();
    }

    private void look() {
        Stream.of(watched.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(HOUSE)
                        && !frame.getClassName().startsWith(HOUSE + "bench"))
                .findFirst()
                .map(Sampler::name)
                .ifPresent(name -> found.merge(name, 1, Integer::sum));
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type.replaceFirst("\\$.*", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /** The three methods found most, with their shares. */
    String culprits() {
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(found.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(3)
                        .map(entry -> entry.getKey() + " " + entry.getValue() * 100 / all + "%")
                        .toList())
                .map(list -> String.join(", ", list))
                .orElse("");
    }
}
