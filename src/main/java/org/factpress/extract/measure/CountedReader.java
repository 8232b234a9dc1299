package org.factpress.extract.measure;

import java.util.Optional;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** What a count counts, with what was done to it or what it did: "officers trained", "people who crossed a border". */
final class CountedReader {
    private static final int MOST_ATTACHED = 2;
    private static final int LONGEST_ROW = 10;
    private final QuantityWords words;
    private final PhraseReader phrases;
    private final NounGroups nouns;
    private final Sayings sayings;
    private final ClauseMeasures clauses;
    private final Wording wording;

    CountedReader(
            QuantityWords words,
            PhraseReader phrases,
            NounGroups nouns,
            Sayings sayings,
            ClauseMeasures clauses,
            Wording wording) {
        this.words = words;
        this.phrases = phrases;
        this.nouns = nouns;
        this.sayings = sayings;
        this.clauses = clauses;
        this.wording = wording;
    }

    /** The counted noun phrase, with its verb. */
    String of(Workpiece work, Amount amount) {
        Syntax syntax = work.syntax();
        return syntax == null ? plain(work, amount) : clause(syntax, amount);
    }

    private String plain(Workpiece work, Amount amount) {
        int end = amount.noun().to();
        boolean of = work.sentence().is(end, WordClass.OF_FOR);
        return PhraseReader.text(
                work,
                amount.noun().from(),
                of ? phrases.end(work, end, amount.noun().from()) : end);
    }

    private String clause(Syntax syntax, Amount amount) {
        int from = nouns.opening(syntax, amount.noun().from());
        int end = amount.noun().to();
        boolean named = end <= amount.from();
        if (named) {
            return nouns.text(syntax, from, end);
        }
        for (int i = 0; i < MOST_ATTACHED; i++) {
            end = nouns.attached(syntax, end);
        }
        int whole = sayings.restricted(syntax, end);
        String noun = PhraseReader.text(syntax.work(), from, whole);
        boolean saidAlready = whole > sayings.aged(syntax, end) || syntax.is(end - 1, Tag.PARTICIPLE);
        VerbGroup verb = sayings.verbOf(syntax, amount.from(), whole);
        boolean one = java.math.BigDecimal.ONE.equals(amount.quantity().value());
        if (verb != null && !saidAlready && !(one && !verb.passive())) {
            return noun
                    + sayings.ofSubject(
                            syntax,
                            verb,
                            words.isPopulation(
                                    syntax.sentence().token(amount.noun().to() - 1)));
        }
        VerbGroup done = saidAlready ? null : done(syntax, amount.opening());
        return done == null ? noun : noun + told(syntax, done);
    }

    private String told(Syntax syntax, VerbGroup verb) {
        if (!"have".equals(verb.verb())) {
            return sayings.ofObject(syntax, verb);
        }
        return Optional.ofNullable(clauses.subject(syntax, verb))
                .map(subject -> wording.of("", subject))
                .orElse("");
    }

    /** The verb whose object the amount opens. */
    private static @Nullable VerbGroup done(Syntax syntax, int opening) {
        int at = opening;
        while (syntax.is(at - 1, Tag.ADVERB) || syntax.is(at - 1, Tag.DETERMINER)) {
            at--;
        }
        VerbGroup verb = syntax.before(at);
        boolean object = verb != null && !verb.passive() && (verb.to() == at || isRow(syntax, verb.to(), at));
        return object ? verb : null;
    }

    /** "hit 51 winners and 17 aces": one more object of the same verb. */
    private static boolean isRow(Syntax syntax, int from, int to) {
        boolean row = syntax.is(to - 1, Tag.CONJUNCTION) && to - from <= LONGEST_ROW && syntax.is(from, Tag.NUMBER);
        for (int i = from; row && i < to - 1; i++) {
            row = syntax.is(i, Tag.NUMBER) || syntax.is(i, Tag.WORD) || syntax.is(i, Tag.COMMA);
        }
        return row;
    }
}
