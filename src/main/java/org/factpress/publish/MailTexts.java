package org.factpress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.MailMark;
import org.factpress.model.TemplateSource;

/** The texts of mails: those that the job brings, else the default ones, in English or French. */
record MailTexts(String language, Map<String, TemplateSource> own) {
    private static final String FRENCH = "fr";

    /** In the language's own words, where there are default texts in it. */
    static MailTexts of(String language, Map<String, TemplateSource> own) {
        return new MailTexts(language.startsWith(FRENCH) ? FRENCH : "en", own);
    }

    /** The subject: that of the default texts, which has the job's own in it. */
    String subject(MailKind kind, Map<MailMark, String> values) {
        String first = standard(kind).lines().findFirst().orElse("");
        // A line end in a title would begin another head.
        return new MarkedText(first).filled(values).replaceAll("\\s+", " ");
    }

    String body(MailKind kind, Map<MailMark, String> values) {
        String text = Optional.ofNullable(own.get(kind.own()))
                .map(TemplateSource::text)
                .orElseGet(() -> standard(kind).replaceFirst("^.*\\R", ""));
        return new MarkedText(text).filled(values) + "\n";
    }

    private String standard(MailKind kind) {
        String name = kind.code() + "." + language + ".txt";
        try (InputStream in = Objects.requireNonNull(MailTexts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
