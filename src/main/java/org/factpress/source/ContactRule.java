package org.factpress.source;

import java.util.regex.Pattern;
import org.factpress.model.Zone;

/** Whom to ask: short lines with a telephone number or mail address, the lines around them, and their heading. */
final class ContactRule {
    private static final Pattern HEADING = Vocabulary.ZONES.phrases("contact");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.[\\w.-]+"
                    + "|\\(\\d{2,4}\\)\\s*\\d{3}"
                    + "|\\+\\d{1,3}[\\s().-]*\\d[\\d\\s().-]{5,}"
                    + "|(?U:\\b)\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?U:\\b)"
                    + "|(?U:\\b)(?:tel|phone|telephone|mobile|cell|fax|t|p|m)[.:]+\\s*\\+?\\(?\\d",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NAME = 80;

    private ContactRule() {}

    static void apply(ZonedBlocks blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isOpen(i) && isHeading(blocks.words(i))) {
                label(blocks, i);
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isOpen(i) && isAddress(blocks.words(i))) {
                blocks.label(i, Zone.CONTACT);
                labelNeighbours(blocks, i);
            }
        }
        labelBetween(blocks);
    }

    /** A title or a street between two lines of a contact block is part of it. */
    private static void labelBetween(ZonedBlocks blocks) {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            boolean between = blocks.zone(i - 1) == Zone.CONTACT && blocks.zone(i + 1) == Zone.CONTACT;
            if (between && isOpenName(blocks, i)) {
                blocks.label(i, Zone.CONTACT);
            }
        }
    }

    private static void label(ZonedBlocks blocks, int heading) {
        blocks.label(heading, Zone.CONTACT);
        int next = heading + 1;
        while (next < blocks.size()
                && (next == heading + 1 || blocks.joinsPrevious(next))
                && blocks.isOpen(next)
                && isName(blocks.words(next))) {
            blocks.label(next++, Zone.CONTACT);
        }
    }

    private static void labelNeighbours(ZonedBlocks blocks, int address) {
        for (int i = address; i > 0 && blocks.joinsPrevious(i) && isOpenName(blocks, i - 1); i--) {
            blocks.label(i - 1, Zone.CONTACT);
        }
        for (int i = address + 1; i < blocks.size() && blocks.joinsPrevious(i) && isOpenName(blocks, i); i++) {
            blocks.label(i, Zone.CONTACT);
        }
    }

    private static boolean isOpenName(ZonedBlocks blocks, int i) {
        return blocks.isOpen(i) && isName(blocks.words(i));
    }

    private static boolean isHeading(String words) {
        return words.length() <= LONGEST_LINE && HEADING.matcher(words).lookingAt();
    }

    private static boolean isAddress(String words) {
        return words.length() <= LONGEST_LINE && ADDRESS.matcher(words).find();
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_NAME && !Sentences.endsComplete(words);
    }
}
