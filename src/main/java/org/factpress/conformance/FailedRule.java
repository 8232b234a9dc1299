package org.factpress.conformance;

/** A rule that a PDF breaks: clause and test of the standard, what the rule says, where it is broken first and how often. */
public record FailedRule(String clause, int test, String message, String place, int occurrences) {}
