package org.factpress.reconcile.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.Figure;

/**
 * Tells a percentage of a level, which may lie above a hundred, from a share of a whole: "118% of the level of 2020", "at 105% of
 * capacity", "108% occupancy".
 */
final class RelativeLevels {
    private static final RelativeLevels STANDARD = read("/org/factpress/reconcile/relative-levels.txt");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** Behind a stop or another number something else is told. */
    private static final Pattern END = Pattern.compile("[;:.!?\\d]");

    private static final Pattern SHARE = Pattern.compile("^(?:share|part) (?:of|de|des)(?U:\\b)");
    /** "of the", "of its", "de la": what leads to the level. */
    private static final Pattern LINK =
            Pattern.compile("(?i)^\\s*(?:(?:of|de|du|des|d'|the|its|their|our|a|la|le|les|l'|son|sa|leur)\\s+)*");

    /** "of the long-term average": a level stands at most two words behind what leads to it. */
    private static final int WORDS_BEHIND = 3;

    private final Set<String> words;

    private RelativeLevels(Set<String> words) {
        this.words = words;
    }

    static RelativeLevels standard() {
        return STANDARD;
    }

    /** A level is named by the measure, or close behind the number; what a share of a whole is told of is none. */
    boolean isOfLevel(Figure figure) {
        String measure = figure.scope().measure() == null ? "" : figure.scope().measure();
        int at = figure.quote().indexOf(figure.surface());
        String behind =
                at < 0 ? "" : figure.quote().substring(at + figure.surface().length());
        return holds(SHARE.matcher(measure).find() ? "" : measure, Integer.MAX_VALUE)
                || holds(LINK.matcher(END.split(behind + " ", 2)[0]).replaceFirst(""), WORDS_BEHIND);
    }

    private boolean holds(String text, int most) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(most)
                .anyMatch(words::contains);
    }

    private static RelativeLevels read(String table) {
        try (InputStream in = RelativeLevels.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing from the program.");
            }
            return new RelativeLevels(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
