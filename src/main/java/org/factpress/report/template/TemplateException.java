package org.factpress.report.template;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be printed; the message names the file and every problem in line order. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    public TemplateException(String file, List<TemplateProblem> problems) {
        super(told(file, problems));
        this.problems = List.copyOf(problems);
    }

    public List<TemplateProblem> problems() {
        return problems;
    }

    private static String told(String file, List<TemplateProblem> problems) {
        if (problems.size() == 1) {
            return file + ": " + problems.get(0).told();
        }
        return problems.stream()
                .sorted(Comparator.comparing(TemplateProblem::at))
                .map(problem -> "\n  " + problem.told())
                .collect(Collectors.joining("", file + ": " + problems.size() + " problems", ""));
    }
}
