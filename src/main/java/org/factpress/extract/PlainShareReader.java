package org.factpress.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a share is a share of and what its part does, by the words around it: "part d'élèves qui lisent chaque jour". */
final class PlainShareReader {
    private static final int LONGEST = 9;
    private final QuantityWords words;
    private final PhraseReader phrases;
    private final Wording wording;
    private final Map<String, String> plurals = new HashMap<>();

    PlainShareReader(Vocabulary vocabulary, QuantityWords words, PhraseReader phrases, Wording wording) {
        this.words = words;
        this.phrases = phrases;
        this.wording = wording;
        vocabulary.map("populations").forEach((plural, one) -> plurals.putIfAbsent(one, plural));
    }

    /** The whole that is named from this token on, with what is said of the part; null where no words name it. */
    @Nullable
    String of(Workpiece work, int from) {
        PhraseReader.Span whole = phrases.whole(work, from);
        return whole == null ? null : of(work, whole.from(), whole.to(), whole.to());
    }

    /** "un élève sur cinq ne lit jamais": the whole stands between the two numbers. */
    Optional<String> ofRatio(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        int end = amount.to() - 1;
        while (end > amount.from() && !sentence.is(end, WordClass.OUT_OF)) {
            end--;
        }
        int start = amount.from() + 1;
        boolean named = end > start
                && !words.isFunctionWord(sentence.token(start))
                && sentence.token(start).isWord();
        if (!named || sentence.is(start, WordClass.TIMES)) {
            return Optional.empty();
        }
        int behind = sentence.is(amount.to(), WordClass.OF) ? phrases.end(work, amount.to(), amount.to()) : amount.to();
        String noun = PhraseReader.text(work, start, end);
        String whole = plurals.getOrDefault(noun, noun)
                + (behind > amount.to() ? " " + PhraseReader.text(work, amount.to(), behind) : "");
        return Optional.of(wording.shareOf(whole) + said(work, behind));
    }

    /** "69,1 % occupent un emploi": the part alone is told, of a whole that was named first. */
    Optional<String> ofNamed(Workpiece work, int whole, int behind) {
        PhraseReader.Span span = phrases.whole(work, whole);
        return span == null ? Optional.empty() : Optional.of(of(work, span.from(), span.to(), behind));
    }

    private String of(Workpiece work, int from, int to, int behind) {
        return wording.shareOf(PhraseReader.text(work, from, to)) + said(work, behind);
    }

    /** What a verb right behind says of the part. */
    private String said(Workpiece work, int verb) {
        Sentence sentence = work.sentence();
        if (!phrases.isVerb(sentence, verb)) {
            return "";
        }
        int end = verb + 1;
        while (end < verb + LONGEST && goesOn(work, end)) {
            end++;
        }
        while (end > verb + 1 && words.isFunctionWord(sentence.token(end - 1))) {
            end--;
        }
        return wording.relative(true) + PhraseReader.text(work, verb, end);
    }

    private boolean goesOn(Workpiece work, int at) {
        Sentence sentence = work.sentence();
        return sentence.token(at).isWord()
                && work.free(at)
                && !sentence.is(at, WordClass.CLAUSE_BOUNDARY)
                && !sentence.is(at, WordClass.CHANGE_START)
                && work.periods().stream().noneMatch(period -> period.from() == at || period.from() == at + 1);
    }
}
