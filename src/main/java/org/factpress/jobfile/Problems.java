package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects every problem of a job file, so that all are told at once; one that is met twice is told once. */
final class Problems {
    private final List<JobFileProblem> found = new ArrayList<>();

    void add(Node where, String what, String advice) {
        add(Place.of(where), what, advice);
    }

    void add(Place where, String what, String advice) {
        found.add(new JobFileProblem(what, where.line(), where.column(), advice));
    }

    List<JobFileProblem> inLineOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(JobFileProblem::line).thenComparingInt(JobFileProblem::column))
                .distinct()
                .toList();
    }
}
