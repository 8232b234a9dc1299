package org.factpress.extract.quantity;

import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.NounPhrase;
import org.factpress.extract.sentence.Workpiece;

/** Reads the noun phrase behind a number, up to its head and a participle that belongs to it. */
final class NounPhraseReader {
    private static final int LONGEST = 8;
    private static final int REACH_BACK = 7;
    private static final Set<String> SET_APART = Set.of(",", "(", ":", "–", "—");
    private final QuantityWords words;
    private final Set<String> participles;
    private final boolean headFirst;

    NounPhraseReader(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.headFirst = words.inflection().headFirst();
        this.participles = Set.copyOf(vocabulary.map("participles").values());
    }

    /** The phrase that starts at or right behind this token; {@code single} where the number is one. */
    NounPhrase at(Workpiece work, int index, boolean single) {
        Sentence sentence = work.sentence();
        int from = index;
        if (sentence.is(from, WordClass.OF)) {
            from++;
            while (sentence.is(from, WordClass.DETERMINER)) {
                from++;
            }
        }
        from = pastWhole(sentence, from);
        if (isNounByOf(work, from)) {
            return new NounPhrase(
                    from, from + 1, words.singular(sentence.token(from).stem()));
        }
        int stop = from;
        while (stop - from < LONGEST && belongs(work, stop)) {
            stop++;
        }
        int head = head(sentence, from, stop, single);
        return head < 0
                ? NounPhrase.NONE
                : new NounPhrase(from, withParticiple(sentence, head + 1), unit(sentence.token(head), single));
    }

    /** "19,450 reports of violence", "40 claims of fraud": right behind a number a verb in s with "of" behind it is a noun. */
    private boolean isNounByOf(Workpiece work, int index) {
        Sentence sentence = work.sentence();
        Token token = sentence.token(index);
        return work.free(index)
                && token.isWord()
                && words.isVerb(token)
                && sentence.is(index + 1, WordClass.OF)
                && words.inflection().isPlural(token.norm());
    }

    /** "perpetrators convicted, over 200": the noun stands before the number, which is only set apart from it. */
    NounPhrase before(Workpiece work, int opening) {
        Sentence sentence = work.sentence();
        if (!SET_APART.contains(sentence.norm(opening - 1))) {
            return NounPhrase.NONE;
        }
        if (segmentHoldsNumber(work, opening)) {
            return NounPhrase.NONE;
        }
        for (int i = opening - 2;
                i >= Math.max(0, opening - REACH_BACK) && !SET_APART.contains(sentence.norm(i));
                i--) {
            if (work.free(i) && words.isPlural(sentence.token(i))) {
                return new NounPhrase(i, withParticiple(sentence, i + 1), unit(sentence.token(i), false));
            }
        }
        return NounPhrase.NONE;
    }

    /** A number in the same stretch has its own claim to the noun. */
    private static boolean segmentHoldsNumber(Workpiece work, int opening) {
        for (int i = opening - 2; i >= 0 && !SET_APART.contains(work.sentence().norm(i)); i--) {
            if (!work.free(i) && !work.sentence().token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** "twenty of the country's 28 districts", "two of its 23 branches": past the whole that the number is a part of. */
    private static int pastWhole(Sentence sentence, int from) {
        int at = sentence.norm(from).endsWith("'s") ? from + 1 : from;
        boolean part = sentence.is(from - 1, WordClass.OF) || sentence.is(from - 1, WordClass.DETERMINER);
        return part
                        && sentence.token(at).is(TokenKind.NUMBER)
                        && sentence.token(at).isPlainWhole()
                ? at + 1
                : from;
    }

    private boolean belongs(Workpiece work, int index) {
        Token token = work.sentence().token(index);
        boolean hyphen = token.is("-") && token.glued();
        boolean word = token.isWord()
                && (!words.isFunctionWord(token) || work.sentence().is(index, WordClass.PASSABLE))
                && !words.isVerb(token);
        return work.free(index) && (word || hyphen || joinsAdjectives(work.sentence(), index));
    }

    /** "primary and secondary schools": two adjectives of one plural; "pupils and teachers" are two counts. */
    private boolean joinsAdjectives(Sentence sentence, int index) {
        Token before = sentence.token(index - 1);
        Token after = sentence.token(index + 1);
        boolean joint = sentence.is(index, WordClass.AND_OR);
        boolean adjectives = isAdjective(before) && isAdjective(after);
        return joint && adjectives && words.isPlural(sentence.token(index + 2));
    }

    private boolean isAdjective(Token token) {
        return token.isWord() && !words.isPlural(token) && !words.isFunctionWord(token) && !words.isVerb(token);
    }

    /** The last of the first run of plurals; for one thing, the last word. */
    private int head(Sentence sentence, int from, int stop, boolean single) {
        for (int i = from; i < stop; i++) {
            // "one judge serves 900": behind one thing a word in s is its verb.
            if (single && i > from && words.isPlural(sentence.token(i))) {
                return i - 1;
            }
            if (headFirst && words.isPlural(sentence.token(i))) {
                boolean before = sentence.is(i, WordClass.PREPOSED)
                        && i + 1 < stop
                        && words.isPlural(sentence.token(i + 1))
                        && !sentence.is(i + 1, WordClass.PARTICIPLE);
                return before ? i + 1 : i;
            }
            if (words.isPlural(sentence.token(i))) {
                while (i + 1 < stop && words.isPlural(sentence.token(i + 1)) && !isVerb(sentence, i + 1)) {
                    i++;
                }
                return i;
            }
        }
        if (headFirst && single && stop > from) {
            return from;
        }
        return single && stop > from && stop - from <= 3 ? stop - 1 : -1;
    }

    /** "pupils learn English": a word in s with a plain word behind it is the verb of the plural before it. */
    private boolean isVerb(Sentence sentence, int index) {
        Token next = sentence.token(index + 1);
        return next.isWord() && !words.isFunctionWord(next) && !sentence.is(index + 1, WordClass.PARTICIPLE);
    }

    private String unit(Token head, boolean single) {
        return single && !words.isPlural(head) ? head.stem() : words.singular(head.stem());
    }

    private int withParticiple(Sentence sentence, int end) {
        Token next = sentence.token(end);
        boolean participle = next.isWord()
                && (sentence.is(end, WordClass.PARTICIPLE) && next.norm().length() > 4
                        || participles.contains(next.norm()));
        return participle && !words.isVerb(next) ? end + 1 : end;
    }
}
