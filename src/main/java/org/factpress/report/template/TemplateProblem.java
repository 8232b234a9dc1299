package org.factpress.report.template;

/** What is wrong at one place of a template, and what to do about it. */
public record TemplateProblem(Spot at, String message) {
    String told() {
        return at.equals(Spot.WHOLE_FILE) ? message : "line " + at.line() + ", column " + at.column() + ": " + message;
    }
}
