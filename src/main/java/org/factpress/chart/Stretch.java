package org.factpress.chart;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line in one script and one direction.
 *
 * <p>{@code script} is null where the pages' own typeface sets it; its text is then in the order of the page, otherwise in
 * that of speech. {@code place} counts from the left, 0 first.
 */
public record Stretch(String text, @Nullable ScriptFont script, int place) {
    /** The stretches of a text that reads from left to right as a whole, in the order of speech. */
    public static List<Stretch> of(String text) {
        return isPlain(text) ? List.of(new Stretch(text, null, 0)) : cut(text);
    }

    /** True where the pages' own typeface sets all of it, from left to right. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(each -> ScriptFont.of(each).isEmpty());
    }

    private static List<Stretch> cut(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = 1; at < text.length(); at++) {
            if (bidi.getLevelAt(at) != bidi.getLevelAt(at - 1) || script(text, at) != script(text, at - 1)) {
                starts.add(at);
            }
        }
        int[] places = places(starts, bidi);
        return IntStream.range(0, starts.size())
                .mapToObj(each -> {
                    int start = starts.get(each);
                    int end = each + 1 < starts.size() ? starts.get(each + 1) : text.length();
                    ScriptFont script = script(text, start);
                    String part = text.substring(start, end);
                    boolean turned = script == null && bidi.getLevelAt(start) % 2 == 1;
                    return new Stretch(turned ? mirrored(part) : part, script, places[each]);
                })
                .toList();
    }

    private static @Nullable ScriptFont script(String text, int at) {
        int here = at;
        while (here > 0 && ScriptFont.isJoiner(text.charAt(here))) {
            here--;
        }
        return ScriptFont.of(text.codePointAt(here)).orElse(null);
    }

    private static int[] places(List<Integer> starts, Bidi bidi) {
        byte[] levels = new byte[starts.size()];
        Object[] order = new Object[starts.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(starts.get(i));
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[(Integer) Objects.requireNonNull(order[place])] = place;
        }
        return places;
    }

    /** What has no direction of its own, such as a bracket, turns with the words around it. */
    private static String mirrored(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = "()[]{}<>«»‹›≤≥".indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, "()[]{}<>«»‹›≤≥".charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
