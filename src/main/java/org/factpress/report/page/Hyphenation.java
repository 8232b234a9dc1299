package org.factpress.report.page;

import com.lowagie.text.pdf.hyphenation.HyphenationTree;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factpress.model.LedgerRole;
import org.factpress.report.story.TextRun;

/** Where words may be broken at the end of a line, by the patterns of their language; numbers and short words never. */
final class Hyphenation {
    /** Says that a word goes on in the next line; it is drawn as a hyphen. */
    static final char SOFT_HYPHEN = '\u00ad';

    private static final int LETTERS_ON_EACH_SIDE = 3;
    private static final int[] NOWHERE = {};
    /** In points: what is larger is display, not prose. */
    private static final double LARGEST = 12;

    private static final Map<String, Optional<HyphenationTree>> PATTERNS = new ConcurrentHashMap<>();

    private final String language;

    /** Of a file in this language, a BCP 47 tag. */
    Hyphenation(String language) {
        this.language = language;
    }

    /** The places, as offsets in the text from left to right, behind which a hyphen may end the line. */
    int[] places(TextRun run, String text) {
        if (!isProse(run) || text.codePoints().anyMatch(Character::isDigit)) {
            return NOWHERE;
        }
        String tag = run.language() == null ? language : run.language();
        return patterns(tag)
                .map(tree -> tree.hyphenate(text, LETTERS_ON_EACH_SIDE, LETTERS_ON_EACH_SIDE))
                .map(com.lowagie.text.pdf.hyphenation.Hyphenation::getHyphenationPoints)
                .orElse(NOWHERE);
    }

    private static boolean isProse(TextRun run) {
        boolean words = run.role() == LedgerRole.LABEL || run.role() == LedgerRole.QUOTE;
        return words
                && run.link() == null
                && run.spoken() == null
                && run.style().size() <= LARGEST;
    }

    private static Optional<HyphenationTree> patterns(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return PATTERNS.computeIfAbsent(primary, Hyphenation::read);
    }

    private static Optional<HyphenationTree> read(String primary) {
        InputStream file =
                Hyphenation.class.getResourceAsStream("/org/factpress/report/page/hyphenation-" + primary + ".xml");
        if (file == null) {
            return Optional.empty();
        }
        HyphenationTree tree = new HyphenationTree();
        // It closes the stream.
        tree.loadSimplePatterns(file);
        return Optional.of(tree);
    }
}
