package org.factpress.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Zone;

/** Furniture of a page or press release, and short paragraphs that ask the reader to give, sign up or agree. */
final class BoilerplateRule {
    private static final Set<String> FURNITURE = Vocabulary.ZONES.words("furniture");
    private static final Pattern PHRASES = Vocabulary.ZONES.phrases("boilerplate");
    private static final Pattern COPYRIGHT = Pattern.compile("^(?:©|\\(c\\)|copyright\\b)", Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 300;

    private BoilerplateRule() {}

    static void apply(ZonedBlocks blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isOpen(i) && matches(blocks.words(i))) {
                blocks.label(i, Zone.BOILERPLATE);
            }
        }
    }

    static boolean matches(String words) {
        String plain = words.replaceAll("[*_#]*(.*?)[*_:]*", "$1").strip().toLowerCase(Locale.ROOT);
        if (FURNITURE.contains(plain) || FURNITURE.contains(words.strip().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return words.length() <= SHORT
                && (PHRASES.matcher(words).find() || COPYRIGHT.matcher(words).find());
    }
}
