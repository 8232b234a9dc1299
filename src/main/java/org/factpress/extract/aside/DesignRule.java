package org.factpress.extract.aside;

import java.util.Set;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Tells the numbers of a study's design and of its yardsticks from results: sample sizes, wholes, limits, sizes that only describe. */
final class DesignRule {
    private static final int REACH = 4;
    private final Set<String> placeNouns;
    private final VerbForms verbs;

    DesignRule(Vocabulary vocabulary, VerbForms verbs) {
        this.placeNouns = vocabulary.words("places-nouns");
        this.verbs = verbs;
    }

    boolean isDesign(Workpiece work, Amount amount, @Nullable String measure) {
        Sentence sentence = work.sentence();
        return isYardstick(sentence, amount, measure)
                || isModifier(sentence, amount)
                || amount.is(FigureKind.COUNT)
                        && (isSample(sentence, amount) || isWhole(sentence, amount) || isCoverage(work, amount));
    }

    /** "a limit of 11 mg", "the 90% threshold", "the margin of error was 3.1 points". */
    private static boolean isYardstick(Sentence sentence, Amount amount, @Nullable String measure) {
        boolean named = measure != null && sentence.lexicon().opens(Lexer.norm(measure), WordClass.YARDSTICK);
        boolean before = sentence.is(amount.opening() - 1, WordClass.OF)
                && sentence.is(amount.opening() - 2, WordClass.YARDSTICK);
        return named || before || sentence.is(amount.to(), WordClass.YARDSTICK);
    }

    /** "the 156-km stage": a size tied to its noun by a hyphen. */
    private static boolean isModifier(Sentence sentence, Amount amount) {
        boolean tied =
                amount.is(FigureKind.MEASURE) && sentence.token(amount.to()).isWord();
        for (int i = amount.from(); tied && i < amount.to(); i++) {
            if (sentence.token(i).is("-")
                    && !"magnitude".equals(amount.quantity().unit())) {
                return true;
            }
        }
        return false;
    }

    /** "a survey of 1,012 adults", "interviewed 900 tenants", "36 economists polled". */
    private boolean isSample(Sentence sentence, Amount amount) {
        int before = amount.opening() - 1;
        boolean of = sentence.is(before, WordClass.OF);
        for (int i = before - 1; of && i > before - REACH; i--) {
            if (sentence.is(i, WordClass.SAMPLE)) {
                return true;
            }
        }
        return isSampling(sentence, before)
                || isSampling(sentence, amount.noun().to())
                || !isItsNoun(sentence, amount)
                        && isSampling(sentence, amount.noun().to() - 1);
    }

    /** "912,400 visits", "312 samples": what is counted is no verb, whatever verb is written like it. */
    private boolean isItsNoun(Sentence sentence, Amount amount) {
        String last = verbs.verb(sentence.norm(amount.noun().to() - 1));
        return last != null && last.equals(amount.noun().unit());
    }

    private boolean isSampling(Sentence sentence, int at) {
        String verb = verbs.verb(sentence.norm(at));
        return verb != null && sentence.token(at).isWord() && sentence.lexicon().opens(verb, WordClass.SAMPLING);
    }

    /** "41 of the 90 seats": the whole of a count. */
    private static boolean isWhole(Sentence sentence, Amount amount) {
        int at = amount.opening() - 1;
        while (sentence.is(at, WordClass.DETERMINER)) {
            at--;
        }
        Token part = sentence.token(at - 1);
        boolean first = at == 0 && sentence.is(0, WordClass.OF) && sentence.is(1, WordClass.THE);
        return first || sentence.is(at, WordClass.OF) && part.is(TokenKind.NUMBER) && amount.to() - amount.from() == 1;
    }

    /** "patients in 19 countries": places that belong to a noun, not to what was done. */
    private boolean isCoverage(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        Syntax syntax = work.syntax();
        int before = amount.opening() - 1;
        boolean places = amount.noun().unit() != null
                && placeNouns.contains(sentence.norm(amount.noun().to() - 1));
        boolean noun = syntax != null && (syntax.is(before - 1, Tag.WORD) || syntax.is(before - 1, Tag.NUMBER));
        return places && noun && sentence.is(before, WordClass.LOCAL);
    }
}
