package org.factpress.extract.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Phrases headed by a noun that measures, behind or before an amount: "2.2% prevalence rate of minors". */
final class HeadReader {
    private static final int REACH = 160;
    private final QuantityWords words;
    private final PhraseReader phrases;
    private final PhraseBook changes;
    private final Set<String> heads;

    HeadReader(Vocabulary vocabulary, QuantityWords words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
        this.changes = vocabulary.phrases("changes");
        this.heads = vocabulary.words("measure-heads");
    }

    /** "2.2% prevalence rate of minors", "73% reduction in the presence of minors". */
    @Nullable
    String behind(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        int to = amount.to();
        for (int i = to; i < to + 4 && sentence.token(i).isWord(); i++) {
            Optional<PhraseBook.Match> change = changes.startingAt(sentence, i);
            if (amount.is(FigureKind.CHANGE) && change.isPresent()) {
                return changed(work, change.get());
            }
            if (heads.contains(sentence.norm(i))) {
                return phrases.from(work, to);
            }
            if (words.isFunctionWord(sentence.token(i))) {
                break;
            }
        }
        return null;
    }

    private @Nullable String changed(Workpiece work, PhraseBook.Match change) {
        Sentence sentence = work.sentence();
        int next = change.to();
        Syntax syntax = work.syntax();
        boolean compares = syntax != null
                && (syntax.is(change.from(), Tag.PREPOSITION)
                        || syntax.is(next + 1, Tag.TO)
                        || syntax.is(next + 1, Tag.PREPOSITION));
        if (compares && !sentence.is(next, WordClass.IN_OF)) {
            return null;
        }
        if (sentence.is(next, WordClass.IN_OF)) {
            return phrases.from(work, next + 1);
        }
        boolean comparative = change.entry().column(1).equals("comparative");
        boolean noun = comparative && sentence.token(next).isWord() && !words.isFunctionWord(sentence.token(next));
        return noun ? phrases.from(work, next) : null;
    }

    /** Whether a word that measures stands before the amount ("the index stood at 104.2"). */
    boolean isNamed(Sentence sentence, Amount amount) {
        return lastHead(sentence, 0, amount.opening(), false) >= 0;
    }

    /** The last phrase before the amount that a noun which measures heads, nearest to it where several do. */
    @Nullable
    String before(Workpiece work, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        int previousEnd = index == 0 ? 0 : amounts.get(index - 1).to();
        boolean rate = MeasureReader.isRate(amount);
        int head = lastHead(work.sentence(), previousEnd, amount.opening(), rate);
        if (head < 0) {
            head = lastHead(work.sentence(), 0, amount.opening(), rate);
        }
        String phrase = head < 0 ? null : phrases.from(work, head);
        boolean bare = head >= 0 && phrase.indexOf(' ') < 0 && work.sentence().is(head, WordClass.STATISTIC_NOUN);
        return bare ? null : phrase;
    }

    private int lastHead(Sentence sentence, int from, int to, boolean rate) {
        for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
            if (heads.contains(sentence.norm(i)) && isHead(sentence, i, rate)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHead(Sentence sentence, int i, boolean rate) {
        boolean modifier = heads.contains(sentence.norm(i + 1));
        boolean study = sentence.is(i + 1, WordClass.STUDY);
        boolean unfit = rate && sentence.is(i, WordClass.NO_RATE);
        boolean points = sentence.is(i + 1, WordClass.POINT);
        boolean daily = sentence.is(i - 1, WordClass.A) && sentence.is(i - 2, WordClass.ON);
        return !daily && !points && !modifier && !study && !unfit;
    }
}
