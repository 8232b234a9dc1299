package org.factpress.report.page;

import java.time.OffsetDateTime;

/** What a file says of itself; {@code seed} tells one file from another and is the same for the same content. */
public record Metadata(
        String title, String subject, String author, String language, OffsetDateTime date, String seed) {}
