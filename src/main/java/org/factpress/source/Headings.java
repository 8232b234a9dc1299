package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Zone;

/** Finds headings that nothing marks but their shape: a short line of its own, without a full stop, above text. */
final class Headings {
    private static final Pattern SHAPE = Pattern.compile("[\"“‘'*_]*[\\p{Lu}\\p{N}][^\\n]*", Pattern.DOTALL);
    private static final Pattern NO_HEADING =
            Pattern.compile("[@|·\\t]|https?:|(?U:\\b)www\\.|[,;]$|^-{2,}|(?<!\\d)\\d{3}[ .-]\\d{4}");
    private static final Pattern QUOTATION = Pattern.compile("[*_]*[\"“‘'«„].*[\"”’'»“][*_]*", Pattern.DOTALL);
    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 24;

    private Headings() {}

    static List<Block> label(String text, List<Block> blocks) {
        List<Block> labelled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean heading = block.zone() == Zone.BODY && isHeading(text, blocks, i);
            labelled.add(heading ? new Block(Zone.HEADING, block.start(), block.end(), 2, null) : block);
        }
        return labelled;
    }

    private static boolean isHeading(String text, List<Block> blocks, int i) {
        String words = blocks.get(i).text(text);
        if (isCapitals(words)
                && (i == 0 || isParted(text, blocks.get(i - 1), blocks.get(i)))
                && i + 1 < blocks.size()) {
            return true;
        }
        return hasShape(words)
                && standsAlone(text, blocks, i)
                && i + 1 < blocks.size()
                && !(i > 0 && isQuotation(blocks.get(i - 1).text(text)));
    }

    /** "WHAT WE FOUND", "FINDINGS:". */
    private static boolean isCapitals(String words) {
        return words.length() <= LONGEST
                && hasShape(words.replaceFirst(":$", ""))
                && words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isLetter).count() >= 4;
    }

    static boolean hasShape(String words) {
        boolean question = words.endsWith("?");
        return words.length() <= LONGEST
                && SHAPE.matcher(words).matches()
                && !NO_HEADING.matcher(words).find()
                && (question || !Sentences.endsComplete(words))
                && words.split("\\s+").length <= MOST_WORDS
                && words.codePoints().filter(Character::isLetter).count() >= 3;
    }

    /** A blank line above; below as well, or a longer paragraph. */
    private static boolean standsAlone(String text, List<Block> blocks, int i) {
        boolean above = i == 0 || isParted(text, blocks.get(i - 1), blocks.get(i));
        boolean below = i + 1 == blocks.size()
                || isParted(text, blocks.get(i), blocks.get(i + 1))
                || blocks.get(i + 1).end() - blocks.get(i + 1).start() > LONGEST;
        return above && below;
    }

    /** Below a paragraph that is one quotation stands the name of whoever said it. */
    private static boolean isQuotation(String words) {
        return QUOTATION.matcher(words).matches();
    }

    /** The first heading without a marked level is the document's title. */
    static List<Block> withTitle(String text, List<Block> blocks) {
        List<Block> levelled = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.zone() == Zone.HEADING && !LineMark.isHeading(block.text(text))) {
                levelled.set(i, new Block(Zone.HEADING, block.start(), block.end(), 1, null));
                return levelled;
            }
        }
        return levelled;
    }

    static boolean isParted(String text, Block above, Block below) {
        String between = text.substring(above.end(), below.start());
        return between.lines().skip(1).count() > 1
                || between.replace("\r\n", "\n")
                                .chars()
                                .filter(c -> c == '\n' || c == '\r')
                                .count()
                        > 1;
    }
}
