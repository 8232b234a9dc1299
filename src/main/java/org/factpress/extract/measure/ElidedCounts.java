package org.factpress.extract.measure;

import java.util.List;
import java.util.Optional;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.clause.Predicates;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Counts whose noun was left out because it was told before: "the Greens 12", "28 later escaped". */
final class ElidedCounts {
    private static final int REACH = 8;
    private final NounGroups nouns;
    private final VerbForms verbs;
    private final Predicates predicates;
    private final Wording wording;
    private final ClauseMeasures clauses;
    private final Sayings sayings;

    ElidedCounts(
            NounGroups nouns,
            VerbForms verbs,
            Predicates predicates,
            Wording wording,
            ClauseMeasures clauses,
            Sayings sayings) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.predicates = predicates;
        this.wording = wording;
        this.clauses = clauses;
        this.sayings = sayings;
    }

    /** What was counted last, and what was done to it. */
    record Counted(String noun, String participle) {}

    /** What to keep in mind of an amount that counts something, for those that leave it out. */
    Counted counted(Syntax syntax, Amount amount, @Nullable Counted last) {
        VerbGroup verb = syntax.before(amount.opening());
        boolean done = verb != null && verb.to() == amount.opening() && !verb.passive();
        String participle =
                done ? Optional.ofNullable(verbs.participle(verb.verb())).orElse("") : "";
        String noun = nouns.text(syntax, amount.noun().from(), amount.noun().to());
        boolean same = participle.isEmpty() && last != null && last.noun().equals(noun);
        return same ? last : new Counted(noun, participle);
    }

    /** The phrase for a count with no noun of its own; null where the text does not tell. */
    @Nullable
    String of(Syntax syntax, List<Amount> amounts, int index, @Nullable Counted last) {
        Amount amount = amounts.get(index);
        boolean counts = amount.is(FigureKind.COUNT)
                || amount.is(FigureKind.VAGUE) && amount.quantity().unit() == null;
        if (!counts) {
            return null;
        }
        if (syntax.is(amount.to(), Tag.RELATIVE) && syntax.sentence().is(amount.to(), WordClass.PERSON)) {
            int end = sayings.restricted(syntax, amount.to());
            return wording.people() + " " + PhraseReader.text(syntax.work(), amount.to(), end);
        }
        VerbGroup verb = sayings.verbOf(syntax, amount.from(), amount.to());
        if (verb != null && amount.is(FigureKind.VAGUE)) {
            return wording.people() + sayings.ofSubject(syntax, verb, true);
        }
        if (last == null) {
            return null;
        }
        if (verb != null) {
            return last.noun() + sayings.ofSubject(syntax, verb, true);
        }
        VerbGroup before = syntax.before(amount.opening());
        boolean object = before != null && before.to() == amount.opening() && !before.passive();
        if (object) {
            boolean holds = predicates.is(before.verb(), Predicates.Role.HOLD);
            return holds && !last.participle().isEmpty() ? done(last, clauses.by(syntax, before)) : null;
        }
        return gapped(syntax, amounts, index, last);
    }

    private static String done(Counted last, String agent) {
        return last.noun() + " " + last.participle() + agent;
    }

    /** "…, Bern 21,500 and the third 30,566": a subject of its own, the verb and the noun left out. */
    private @Nullable String gapped(Syntax syntax, List<Amount> amounts, int index, Counted last) {
        Amount amount = amounts.get(index);
        int end = amount.opening();
        int from = nouns.start(syntax, end);
        int at = from;
        while (syntax.is(at - 1, Tag.DETERMINER)) {
            at--;
        }
        boolean joint = syntax.is(at - 1, Tag.COMMA) || syntax.is(at - 1, Tag.CONJUNCTION);
        boolean row = index > 0
                && amounts.get(index - 1).is(FigureKind.COUNT)
                && at - amounts.get(index - 1).end() < REACH;
        return joint && row && from < end
                ? last.participle().isEmpty() ? last.noun() : done(last, wording.by(nouns.text(syntax, from, end)))
                : null;
    }

    /** A noun told before with the saying or the age band of its own that stands behind the bare number. */
    @Nullable
    String repeated(Syntax syntax, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        boolean earlier = amount.noun().unit() != null && amount.noun().to() <= amount.from() && index > 0;
        if (!earlier) {
            return null;
        }
        String noun = nouns.text(syntax, amount.noun().from(), amount.noun().to());
        int end = sayings.restricted(syntax, amount.to());
        VerbGroup verb = sayings.verbOf(syntax, amount.from(), amount.to());
        if (end > amount.to() && !syntax.is(amount.to(), Tag.RELATIVE)) {
            return noun + " " + PhraseReader.text(syntax.work(), amount.to(), end);
        }
        if (verb != null) {
            return noun + sayings.ofSubject(syntax, verb, true);
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (amounts.get(i).noun().from() == amount.noun().from()) {
                return syntax.measure(i);
            }
        }
        return null;
    }
}
