package org.factpress.extract.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** What a share is a share of and what its part does, by the words around it: "part d'élèves qui lisent chaque jour". */
final class PlainShareReader {
    private static final int LONGEST = 9;
    private static final int REACH = 4;
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
    String of(Workpiece work, Amount amount, MeasureContext context) {
        PhraseReader.Span whole = phrases.whole(work, amount.to() + 1);
        if (whole == null) {
            return null;
        }
        String noun = named(work, whole, context);
        Token first = work.sentence().token(whole.from());
        boolean people = words.isPopulation(first) || work.sentence().is(whole.from(), WordClass.PEOPLE_NOUN);
        String part = people ? part(work, amount.opening()) : "";
        return wording.shareOf(noun) + (part.isEmpty() ? said(work, whole.to(), false) : part);
    }

    /** "Les filles représentent 51,4 % des inscrits": the people that make up the share. */
    private String part(Workpiece work, int opening) {
        Sentence sentence = work.sentence();
        int verb = opening - 1;
        while (verb > opening - REACH && !sentence.is(verb, WordClass.MAKING_UP)) {
            verb--;
        }
        int start = verb;
        while (start > 0 && verb - start < LONGEST && !sentence.is(start - 1, WordClass.CLAUSE_BOUNDARY)) {
            start--;
        }
        boolean people = sentence.is(verb, WordClass.MAKING_UP)
                && sentence.is(start, WordClass.ARTICLE)
                && words.isPlural(sentence.token(start + 1))
                && words.isPopulation(sentence.token(start + 1));
        return people ? wording.whoAre() + PhraseReader.text(work, start + 1, verb) : "";
    }

    /** "à peine 5 % lisent sur liseuse", "la moitié d'entre eux cite": a part of the whole that was named last. */
    Optional<String> ofUnnamed(Workpiece work, Amount amount, @Nullable String whole) {
        Sentence sentence = work.sentence();
        int them = sentence.lexicon().length(sentence, amount.to(), WordClass.OF_THEM);
        int verb = amount.to() + them;
        boolean told = phrases.isVerb(sentence, verb)
                || sentence.is(verb, WordClass.VERB_BEHIND_PLURAL) && !sentence.is(verb, WordClass.ADVERB_ENDING)
                || sentence.is(verb, WordClass.OBJECT_PRONOUN)
                        && sentence.token(verb + 1).isWord();
        return whole == null || them == 0 && !told
                ? Optional.empty()
                : Optional.of(wording.shareOf(whole) + said(work, verb, true));
    }

    private static String named(Workpiece work, PhraseReader.Span whole, MeasureContext context) {
        String noun = PhraseReader.text(work, whole.from(), whole.to());
        context.whole(noun);
        return noun;
    }

    /** "un élève sur cinq ne lit jamais": the whole stands between the two numbers. */
    Optional<String> ofRatio(Workpiece work, Amount amount, MeasureContext context) {
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
        String whole = plural(noun) + (behind > amount.to() ? " " + PhraseReader.text(work, amount.to(), behind) : "");
        context.whole(whole);
        return Optional.of(wording.shareOf(whole) + said(work, behind, true));
    }

    private String plural(String noun) {
        String plural = plurals.getOrDefault(noun, noun);
        return plural.equalsIgnoreCase(noun) ? noun : plural;
    }

    /** "69,1 % occupent un emploi": the part alone is told, of a whole that was named first. */
    Optional<String> ofNamed(Workpiece work, int whole, int behind, MeasureContext context) {
        PhraseReader.Span span = phrases.whole(work, whole);
        return span == null
                ? Optional.empty()
                : Optional.of(wording.shareOf(named(work, span, context)) + said(work, behind, true));
    }

    /**
     * What a verb right behind says of the part.
     *
     * @param alone whether nothing but a verb can stand there
     */
    private String said(Workpiece work, int verb, boolean alone) {
        Sentence sentence = work.sentence();
        boolean word = sentence.token(verb).isWord()
                && (!words.isFunctionWord(sentence.token(verb)) || sentence.is(verb, WordClass.OBJECT_PRONOUN));
        if (!phrases.isVerb(sentence, verb) && !(alone && word)) {
            return "";
        }
        int end = verb + 1;
        while (end < verb + LONGEST && goesOn(work, end)) {
            end++;
        }
        while (end > verb + 1 && sentence.is(end - 1, WordClass.PHRASE_INNER)) {
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
