package org.factpress.jobfile;

/**
 * A text of the job file that reports print, as it was typed, marks and all, its language, and where its first character
 * stands.
 */
public record PrintedText(String key, String text, String language, int line, int column) {}
