package org.factpress.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The parts of a markdown file that are no text: its front matter and blocks of code. */
final class Markdown {
    private static final Pattern FRONT =
            Pattern.compile("\\A---\\R(?:[\\w-]+:.*\\R|[ #-].*\\R|\\R){1,60}?---(?=\\R|\\z)");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~).*$");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.+?)[\"']?\\s*$");
    private static final Pattern DATE = Pattern.compile("(?m)^date:\\s*[\"']?(\\d{4}-\\d{2}-\\d{2})");

    private final @Nullable String front;
    private final List<Block> parts = new ArrayList<>();

    Markdown(String text) {
        Matcher matter = FRONT.matcher(text);
        this.front = matter.find() ? matter.group() : null;
        if (front != null) {
            parts.add(Block.of(Zone.BOILERPLATE, 0, front.length()));
        }
        fences(text, front == null ? 0 : front.length());
    }

    private void fences(String text, int from) {
        Matcher fence = FENCE.matcher(text).region(from, text.length());
        while (fence.find()) {
            int start = fence.start();
            String mark = fence.group(1);
            boolean closed = fence.find();
            while (closed && !fence.group(1).equals(mark)) {
                closed = fence.find();
            }
            if (closed) {
                parts.add(Block.of(Zone.BOILERPLATE, start, fence.end()));
            }
        }
    }

    /** Front matter and code, in text order. */
    List<Block> parts() {
        return parts;
    }

    Optional<String> title() {
        return find(TITLE);
    }

    Optional<LocalDate> date() {
        return find(DATE).map(day -> SaneDate.orNull(parsed(day)));
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (java.time.DateTimeException noSuchDay) {
            return null;
        }
    }

    private Optional<String> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(front == null ? "" : front);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
