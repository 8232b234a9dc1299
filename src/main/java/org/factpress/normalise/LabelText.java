package org.factpress.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A wording of the texts as a label: without a table's scaffolding, and without what a cut sentence leaves at its end. */
final class LabelText {
    private static final Pattern HEADERS = Pattern.compile(":\\s+");
    private static final String YEAR = "\\d{4}(?:[/–-]\\d{2,4})?";
    private static final Pattern TIME_BEHIND = Pattern.compile("[,;]?\\s+(?:(?:in|en|of|de)\\s+)?" + YEAR + "$");
    private static final Pattern AS_PART = Pattern.compile("(?i)^(?:of which|of whom|dont)\\s+");

    private final Words words;
    private final Pattern by;
    private final Pattern dangling;
    private final Pattern ratio;

    LabelText(Words words) {
        this.words = words;
        this.by = words.pattern(",?\\s%s\\s.*$", "by");
        this.ratio = words.pattern("(?<!\\p{L})%s(?!\\p{L})", "ratios");
        this.dangling = words.pattern("[\\s,]+%s$", "label-ends");
    }

    String of(String wording) {
        List<String> heads = List.of(HEADERS.split(wording));
        return trimmed(heads.size() < 2 ? wording : cell(heads.get(0), heads.subList(1, heads.size())));
    }

    /** Whether a wording tells one thing for a hundred of another, and no part of a whole. */
    boolean isRatio(String wording) {
        return ratio.matcher(wording).find();
    }

    /** The content words of a phrase. */
    Set<String> words(String phrase) {
        return words.of(phrase);
    }

    /** Whether a wording stands as it is: nothing hangs at its end, no table header is in it. */
    boolean isWhole(String wording) {
        return of(wording).equals(wording);
    }

    /** "Visits by branch, 2024: Hilltop: Visits" is "Visits: Hilltop"; a caption that names no thing is left out. */
    private String cell(String head, List<String> cells) {
        String caption = caption(head);
        Set<String> captioned = words.of(caption);
        List<String> told = new ArrayList<>(
                cells.stream().filter(cell -> !words.isAllOfIt(cell)).toList());
        told.removeIf(cell -> own(cell).isEmpty() || captioned.containsAll(own(cell)));
        String below =
                told.isEmpty() ? "" : AS_PART.matcher(String.join(", ", told)).replaceFirst("");
        boolean named = captioned.stream().anyMatch(word -> !words.isLight(word) && !words.isFrame(word));
        if (below.isEmpty()) {
            return caption;
        }
        return named && own(caption).stream().noneMatch(own(below)::contains) ? caption + ": " + below : below;
    }

    private List<String> own(String phrase) {
        return words.of(phrase).stream()
                .filter(word -> !words.isLight(word) && !word.equals(Words.RATE))
                .toList();
    }

    private String caption(String head) {
        return trimmed(by.matcher(trimmed(head)).replaceFirst(""));
    }

    private String trimmed(String phrase) {
        String before;
        String label = phrase.strip();
        do {
            before = label;
            label = TIME_BEHIND.matcher(label).replaceFirst("");
            label = dangling.matcher(label).replaceFirst("").strip();
        } while (!label.equals(before));
        return label.isEmpty() ? phrase : label;
    }
}
