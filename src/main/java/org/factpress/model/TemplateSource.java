package org.factpress.model;

/** A report's template as a job brings it: its path as the job names it, and its text. */
public record TemplateSource(String path, String text) {}
