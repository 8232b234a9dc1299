package org.factpress.jobfile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A job file that cannot be used; the message names the file and every problem in line order. */
public final class JobFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<JobFileProblem> problems;

    JobFileException(Path file, List<JobFileProblem> problems) {
        super(told(file, problems));
        this.problems = List.copyOf(problems);
    }

    /** The file as a whole is wrong: there is no line to point at. */
    JobFileException(Path file, String what) {
        super(file + ": " + what);
        this.problems = List.of();
    }

    /** In line order; empty where the file as a whole is wrong. */
    public List<JobFileProblem> problems() {
        return problems;
    }

    private static String told(Path file, List<JobFileProblem> problems) {
        if (problems.size() == 1) {
            return file + ": " + problems.get(0).told();
        }
        return problems.stream()
                .map(problem -> "\n  " + problem.told())
                .collect(Collectors.joining("", file + ": " + problems.size() + " problems", ""));
    }
}
