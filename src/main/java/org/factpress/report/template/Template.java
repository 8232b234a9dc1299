package org.factpress.report.template;

import java.util.List;

/** A template as read; {@code file} is how messages name it. */
public record Template(String file, List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    /**
     * Reads Markdown with marks; what cannot be printed (HTML, pictures, an unclosed mark, a lost {@code else}) is a
     * {@link TemplateException} that names every place.
     */
    public static Template parse(String file, String markdown) {
        return TemplateReader.read(file, markdown);
    }
}
