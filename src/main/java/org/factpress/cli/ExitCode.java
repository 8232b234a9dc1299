package org.factpress.cli;

import java.util.List;
import java.util.stream.IntStream;

/** How a command can end; where several apply, the one that comes first here wins. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int TRY_AGAIN = 75;
    static final int HELD = 3;
    static final int NOT_VERIFIED = 5;
    static final int SOME_UNREADABLE = 4;
    private static final List<Integer> PRECEDENCE =
            List.of(FAILED, USAGE, TRY_AGAIN, HELD, NOT_VERIFIED, SOME_UNREADABLE);

    private ExitCode() {}

    static int worst(int... codes) {
        return PRECEDENCE.stream()
                .filter(code -> IntStream.of(codes).anyMatch(code::equals))
                .findFirst()
                .orElse(DONE);
    }
}
