package org.factpress.model;

/** The stretch {@code start..end} of a stored text that stands on a page (from 1). */
public record PageSpan(int page, int start, int end) {}
