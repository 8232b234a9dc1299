package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factpress.model.Zone;

/** Tells quotations that only repeat, in large type, what the text of the page says anyway. */
final class PullQuotes {
    private static final int SHORTEST = 25;
    private static final int MOST = 30;

    private PullQuotes() {}

    /** @param quoted the indexes of the passages that are set apart as quotations */
    static List<Passage> apart(List<Passage> passages, Set<Integer> quoted) {
        if (quoted.isEmpty() || quoted.size() > MOST) {
            return passages;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            text.append(quoted.contains(i) ? "" : plain(passages.get(i).text())).append('\n');
        }
        List<Passage> apart = new ArrayList<>(passages);
        for (int i : quoted) {
            String words = plain(passages.get(i).text());
            boolean open =
                    passages.get(i).zone() == Zone.BODY && passages.get(i).cell() == null;
            if (open && words.length() >= SHORTEST && text.indexOf(words) >= 0) {
                apart.set(i, Passage.of(Zone.BOILERPLATE, passages.get(i).text()));
            }
        }
        return apart;
    }

    /** Letters, digits and single spaces: signs and quotation marks may differ. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d%]+", " ").strip();
    }
}
