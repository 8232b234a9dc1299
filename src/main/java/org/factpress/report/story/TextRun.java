package org.factpress.report.story;

import java.awt.Color;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style and one meaning.
 *
 * <p>{@code role} and {@code observation} go to the ledger for each numeral in it. {@code anchor} names the place so that
 * links can lead to it, {@code spoken} is what is read aloud instead of the characters, {@code border} frames it,
 * {@code language} is its BCP 47 tag where it is not the file's.
 */
public record TextRun(
        String text,
        TextStyle style,
        LedgerRole role,
        @Nullable String observation,
        @Nullable Link link,
        @Nullable String anchor,
        @Nullable String spoken,
        @Nullable Color border,
        @Nullable String language) {

    public static TextRun of(String text, TextStyle style) {
        return new TextRun(text, style, LedgerRole.LABEL, null, null, null, null, null, null);
    }

    public static TextRun of(String text, TextStyle style, LedgerRole role) {
        return new TextRun(text, style, role, null, null, null, null, null, null);
    }

    public TextRun of(LedgerRole meaning, @Nullable String observationId) {
        return new TextRun(text, style, meaning, observationId, link, anchor, spoken, border, language);
    }

    public TextRun linked(Link where) {
        return new TextRun(text, style, role, observation, where, anchor, spoken, border, language);
    }

    public TextRun anchored(@Nullable String name) {
        return new TextRun(text, style, role, observation, link, name, spoken, border, language);
    }

    public TextRun spoken(String words) {
        return new TextRun(text, style, role, observation, link, anchor, words, border, language);
    }

    public TextRun framed(Color colour) {
        return new TextRun(text, style, role, observation, link, anchor, spoken, colour, language);
    }

    public TextRun styled(TextStyle other) {
        return new TextRun(text, other, role, observation, link, anchor, spoken, border, language);
    }

    public TextRun text(String other) {
        return new TextRun(other, style, role, observation, link, anchor, spoken, border, language);
    }

    /** In this language, a BCP 47 tag, which is another than the file's. */
    public TextRun in(String tongue) {
        return new TextRun(text, style, role, observation, link, anchor, spoken, border, tongue);
    }
}
