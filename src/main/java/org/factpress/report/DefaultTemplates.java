package org.factpress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.factpress.report.template.Template;

/** The templates that come with the program, for jobs without their own. */
final class DefaultTemplates {
    private DefaultTemplates() {}

    /** Of {@code fact-sheet} or {@code results-summary}; another name is an {@link IllegalArgumentException}. */
    static Template of(String name) {
        String file = name + ".md";
        try (InputStream template = DefaultTemplates.class.getResourceAsStream(file)) {
            if (template == null) {
                throw new IllegalArgumentException(
                        "there is no report '" + name + "'; it can be fact-sheet or results-summary");
            }
            return Template.parse(file, new String(template.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
