package org.factpress.report.html;

/** What the page itself says, in its language: over its table of contents, over the data of a chart, before links at its foot. */
public record PageWords(String contents, String chartData, String links) {}
