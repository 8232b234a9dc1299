package org.factpress.report.html;

/** What a page says of itself: its title, one sentence about it, who publishes it, and its language as a BCP 47 tag. */
public record About(String title, String description, String author, String language) {}
