package org.factpress.review;

import java.util.List;

/** Decisions that cannot be recorded, and none of them was; the message names every problem. */
public final class ReviewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReviewException(List<String> problems) {
        super(
                problems.size() == 1
                        ? problems.get(0)
                        : problems.size() + " problems, and nothing was recorded\n  " + String.join("\n  ", problems));
    }

    public ReviewException(String problem) {
        this(List.of(problem));
    }
}
