package org.factpress.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Zone;

/** Teasers for other stories: from a heading such as "Related stories" to where they end. */
final class RelatedRule {
    private static final Pattern HEADING = Vocabulary.ZONES.phrases("related");
    private static final Pattern RESUME = Vocabulary.ZONES.phrases("resume");
    private static final Pattern MARK = Pattern.compile(":|\\s[|–—»>-]\\s");
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_INLINE = 200;

    private RelatedRule() {}

    static void apply(ZonedBlocks blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isOpen(i) && opens(blocks.words(i))) {
                i = label(blocks, i);
            }
        }
    }

    /** Labels the teasers; the index of the last block that was looked at. */
    private static int label(ZonedBlocks blocks, int heading) {
        blocks.label(heading, Zone.RELATED);
        if (isInline(blocks.words(heading))) {
            return heading;
        }
        if (heading + 1 < blocks.size() && isListed(blocks, heading + 1)) {
            return labelList(blocks, heading + 1);
        }
        return isTail(blocks, heading) ? labelTail(blocks, heading + 1) : labelTitles(blocks, heading + 1);
    }

    /** A list right below the heading is the list of teasers; what follows it is the document's own. */
    private static int labelList(ZonedBlocks blocks, int first) {
        int i = first;
        for (; i < blocks.size() && isListed(blocks, i); i++) {
            blocks.label(i, Zone.RELATED);
        }
        return i - 1;
    }

    private static boolean isListed(ZonedBlocks blocks, int i) {
        return blocks.zone(i) == Zone.LIST_ITEM || blocks.zone(i) == Zone.RELATED;
    }

    /** Whether less of the document follows, down to the first appeal to the reader, than went before. */
    private static boolean isTail(ZonedBlocks blocks, int heading) {
        int end = heading + 1;
        while (end < blocks.size() && blocks.zone(end) != Zone.BOILERPLATE) {
            end++;
        }
        int after = (end < blocks.size() ? blocks.start(end) : blocks.textLength()) - blocks.start(heading);
        return after < blocks.start(heading);
    }

    /** In the second half of a document nothing of its own follows: teasers, then appeals to the reader. */
    private static int labelTail(ZonedBlocks blocks, int first) {
        boolean appeals = false;
        int i = first;
        for (; i < blocks.size() && !resumes(blocks, i); i++) {
            appeals |= blocks.zone(i) == Zone.BOILERPLATE && i > first;
            if (blocks.isOpen(i)) {
                blocks.label(i, appeals ? Zone.BOILERPLATE : Zone.RELATED);
            }
        }
        return i - 1;
    }

    /** Inside an article only the titles directly below are teasers; then the article goes on. */
    private static int labelTitles(ZonedBlocks blocks, int first) {
        int i = first;
        for (;
                i < blocks.size()
                        && blocks.isOpen(i)
                        && !Sentences.endsComplete(blocks.words(i))
                        && !resumes(blocks, i);
                i++) {
            blocks.label(i, Zone.RELATED);
        }
        return i - 1;
    }

    private static boolean resumes(ZonedBlocks blocks, int i) {
        String words = blocks.words(i);
        return blocks.zone(i) == Zone.FOOTNOTE
                || (words.length() <= LONGEST_HEADING && RESUME.matcher(words).lookingAt());
    }

    static boolean opens(String words) {
        return HEADING.matcher(words.replaceFirst("^[^\\p{L}]{1,6}", "")).lookingAt()
                && !words.endsWith(".")
                && (words.length() <= LONGEST_HEADING || isInline(words));
    }

    /** "Read also: Title of the other story": heading and teaser in one. */
    private static boolean isInline(String words) {
        Matcher mark = MARK.matcher(words);
        int colon = mark.find() ? mark.start() : -1;
        return colon > 0 && colon < 40 && colon < words.length() - 3 && words.length() <= LONGEST_INLINE;
    }
}
