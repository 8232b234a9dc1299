package org.factpress.extract.clause;

import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** Noun phrases that say what is measured, from their first word to where they end. */
public final class PhraseReader {
    private static final int LONGEST = 16;
    private static final String MARKS = "*_`⁰¹²³⁴⁵⁶⁷⁸⁹";
    private final QuantityWords words;
    private final PhraseBook changes;
    private final Wording wording;

    public PhraseReader(Vocabulary vocabulary, QuantityWords words, Wording wording) {
        this.wording = wording;
        this.words = words;
        this.changes = vocabulary.phrases("changes");
    }

    /** The whole that a share is taken of; null where no words name it. */
    @Nullable
    String shareOf(Workpiece work, int from) {
        Span whole = whole(work, from);
        return whole == null ? null : wording.shareOf(text(work, whole.from(), whole.to()));
    }

    /** The tokens of a phrase, from and to (exclusive). */
    public record Span(int from, int to) {}

    /** The words that name a whole, without their article; null where no words name it. */
    @Nullable
    public Span whole(Workpiece work, int from) {
        int start = from;
        while (work.sentence().is(start, WordClass.POINTING)
                || work.sentence().token(start).is(TokenKind.NUMBER)) {
            start++;
        }
        int end = end(work, start, start);
        boolean named = end > start && !words.isFunctionWord(work.sentence().token(end - 1));
        return named ? new Span(start, end) : null;
    }

    /** Whether a word can only be a verb here: one of the listed ones, by its ending, or by its ending behind a plural. */
    public boolean isVerb(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean behindPlural = sentence.is(at, WordClass.VERB_BEHIND_PLURAL)
                && !sentence.is(at, WordClass.ADVERB_ENDING)
                && words.isPlural(sentence.token(at - 1));
        return token.isWord()
                && !token.isCapitalised()
                && (words.isVerb(token)
                        || sentence.is(at, WordClass.CLAUSE_AUXILIARY)
                        || sentence.is(at, WordClass.FINITE_VERB)
                        || behindPlural);
    }

    /** The phrase that starts here, without its article. */
    public String from(Workpiece work, int from) {
        int start = from;
        while (work.sentence().is(start, WordClass.ARTICLE)) {
            start++;
        }
        return text(work, start, end(work, start, start));
    }

    public int end(Workpiece work, int from, int start) {
        Sentence sentence = work.sentence();
        int end = from;
        while (end - start < LONGEST && continues(work, end, from)) {
            end++;
        }
        while (end > start + 1
                && (words.isFunctionWord(sentence.token(end - 1))
                        || !sentence.token(end - 1).isWord()
                                && !sentence.token(end - 1).is("]"))) {
            end--;
        }
        return end;
    }

    private boolean continues(Workpiece work, int at, int from) {
        Token token = work.sentence().token(at);
        if (token.isDash()) {
            return token.glued() && work.sentence().token(at + 1).glued();
        }
        if (token.isWord()
                && token.glued()
                && work.sentence().token(at - 1).glued()
                && work.sentence().token(at - 1).isDash()) {
            return true;
        }
        if (token.is("[") || token.is("]") || token.is(TokenKind.SUPERSCRIPT)) {
            return true;
        }
        boolean change = at > from
                && changes.startingAt(work.sentence(), at)
                        .map(match -> match.entry().column(1).equals("verb"))
                        .orElse(false);
        boolean word = token.isWord()
                && !work.sentence().is(at, WordClass.PHRASE_STOP)
                && !change
                && (at == from || !words.isVerb(token) && !isFinite(work.sentence(), at));
        boolean inner = !words.isFunctionWord(token) || work.sentence().is(at, WordClass.PHRASE_INNER);
        boolean period = work.periods().stream()
                .anyMatch(p ->
                        p.from() == at || p.from() == at + 1 && work.sentence().is(at, WordClass.IN));
        boolean placeNext = work.sentence().is(at, WordClass.IN)
                && work.sentence().token(at + 1).isCapitalised();
        return word && inner && !period && !placeNext && (work.free(at) || at == from);
    }

    private boolean isFinite(Sentence sentence, int at) {
        return (sentence.is(at, WordClass.FINITE_VERB) || sentence.is(at, WordClass.VERB_BEHIND_PLURAL))
                && isVerb(sentence, at);
    }

    public static String text(Workpiece work, int from, int to) {
        return plain(work.sentence().text(work.document().text(), from, to));
    }

    /** On one line with single blanks, without marks of emphasis and footnotes. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (blank && (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(' ');
            } else if (!blank && MARKS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
