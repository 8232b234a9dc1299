package org.factpress.extract.measure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Amounts that say of themselves only that they are more of the same: appositions, brackets, comparisons, shares of it. */
final class BesideMeasures {
    private static final int REACH = 8;
    private static final int BRACKET_REACH = 12;
    private final NounGroups nouns;
    private final CountedReader counted;
    private final ShareMeasures shares;
    private final Wording wording;
    private final Set<String> placeNouns;

    BesideMeasures(
            NounGroups nouns, CountedReader counted, ShareMeasures shares, Wording wording, Set<String> placeNouns) {
        this.nouns = nouns;
        this.counted = counted;
        this.shares = shares;
        this.wording = wording;
        this.placeNouns = placeNouns;
    }

    /** "12 km (7.5 miles)", "$1.12, or 1.3%", "18% to €212m from €259m", "6.7% versus 9.1%": the measure of the amount before. */
    @Nullable
    String sameAsBefore(Syntax syntax, List<Amount> amounts, int index) {
        if (index == 0) {
            return null;
        }
        Amount amount = amounts.get(index);
        Amount previous = amounts.get(index - 1);
        int at = amount.opening() - 1;
        boolean near = at - previous.end() <= 2 * REACH;
        boolean bracket = opensBracket(syntax, at) && at - previous.end() <= BRACKET_REACH;
        boolean otherwise = syntax.sentence().is(at, WordClass.OR) && at - previous.to() <= 2;
        boolean compared = near
                && alike(amount, amounts.get(alikeBefore(amounts, index)))
                && (syntax.sentence().is(at - 1, WordClass.COMPARED)
                        || syntax.sentence().is(at - 1, WordClass.INSTEAD)
                        || syntax.sentence().is(at, WordClass.COMPARING) && plainBetween(syntax, previous.end(), at));
        boolean end = near
                && syntax.sentence().is(at, WordClass.TO_FROM)
                && at - previous.to() <= 2
                && !syntax.is(at - 1, Tag.WORD);
        boolean trailing = trails(syntax, amount, at) && plainBetween(syntax, previous.end(), at);
        if (compared) {
            return of(syntax, amounts, index, alikeBefore(amounts, index));
        }
        return bracket || otherwise || end || trailing
                ? of(syntax, amounts, index, measuredBefore(amounts, index))
                : null;
    }

    /** "(2022: CHF 779 mn)": nothing but dates before it in its bracket. */
    private static boolean opensBracket(Syntax syntax, int at) {
        int i = at;
        while (i > at - REACH
                && !syntax.sentence().token(i).is("(")
                && (syntax.is(i, Tag.ASIDE)
                        || syntax.is(i, Tag.PREPOSITION)
                        || syntax.sentence().token(i).is(":"))) {
            i--;
        }
        return syntax.sentence().token(i).is("(");
    }

    /** ", up 2.7 per cent", ", 17% more than", ", +3.4 pc": set behind what it adds to. */
    private static boolean trails(Syntax syntax, Amount amount, int before) {
        int at = before;
        while (syntax.is(at, Tag.ADVERB) || syntax.is(at, Tag.NEGATION)) {
            at--;
        }
        boolean times =
                amount.is(FigureKind.RATIO) && "times".equals(amount.quantity().unit());
        boolean adds = amount.is(FigureKind.CHANGE)
                || amount.is(FigureKind.RATIO)
                || amount.is(FigureKind.PERCENTAGE) && at < before;
        return adds && (syntax.is(at, Tag.COMMA) || syntax.is(at, Tag.CONJUNCTION) && (times || at < before));
    }

    private @Nullable String of(Syntax syntax, List<Amount> amounts, int index, int other) {
        String measure = syntax.measure(other);
        Amount previous = amounts.get(other);
        boolean share = measure != null
                && previous.is(FigureKind.COUNT)
                && amounts.get(index).is(FigureKind.PERCENTAGE);
        return share && !wording.isShare(measure) ? wording.shareOf(measure) : measure;
    }

    private static boolean alike(Amount amount, Amount previous) {
        return Objects.equals(amount.quantity().unit(), previous.quantity().unit())
                || previous.is(FigureKind.CHANGE)
                || amount.is(previous.quantity().kind());
    }

    /** The nearest amount before in the same unit; the one right before where none is. */
    private static int alikeBefore(List<Amount> amounts, int index) {
        String unit = String.valueOf(amounts.get(index).quantity().unit());
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (unit.equals(amounts.get(i).quantity().unit())) {
                return i;
            }
        }
        return measuredBefore(amounts, index);
    }

    /** The nearest amount before that is no span of time, where this one is none. */
    private static int measuredBefore(List<Amount> amounts, int index) {
        int i = index - 1;
        while (i > Math.max(0, index - REACH)
                && amounts.get(i).is(FigureKind.DURATION)
                && !amounts.get(index).is(FigureKind.DURATION)) {
            i--;
        }
        return i;
    }

    /** No verb and no noun between that would tell of something else. */
    private static boolean plainBetween(Syntax syntax, int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = syntax.tag(i);
            if (tag.opensGroup() && !syntax.sentence().is(i, WordClass.COMPARED) || tag == Tag.STOP) {
                return false;
            }
        }
        return true;
    }

    /** "9.3% and 7.7% of the market": the amount behind the joint, where this one ends before it; else this one. */
    Amount joined(Sentence sentence, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : amount;
        boolean joint = next.opening() - amount.to() == 1 && sentence.is(amount.to(), WordClass.JOINT_AND);
        return joint && alike(amount, next) && !next.is(FigureKind.CHANGE) ? next : amount;
    }

    /** "48% had two doses, compared with 39% in 2019": the rate before in the sentence is the same rate. */
    @Nullable
    String rate(Syntax syntax, List<Amount> amounts, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (amounts.get(i).is(FigureKind.PERCENTAGE) && !amounts.get(index).is(FigureKind.CHANGE)) {
                return syntax.measure(i);
            }
        }
        return null;
    }

    /** "369 cases were opened, and 86% led to arrests": a share of what was counted just before, or of what was shared. */
    @Nullable
    String ofWhole(Workpiece work, Syntax syntax, List<Amount> amounts, int index, MeasureContext context) {
        Amount amount = amounts.get(index);
        if (!"percent".equals(amount.quantity().unit()) || amount.is(FigureKind.CHANGE)) {
            return null;
        }
        String named = syntax.sentence().is(0, WordClass.OF)
                ? nouns.text(syntax, 1, shares.restricted(syntax, nouns.whole(syntax, 1)))
                : null;
        if (named != null && !named.isBlank()) {
            String told = shares.ofUnnamed(syntax, amount, named);
            return told == null ? wording.shareOf(named) : told;
        }
        if (syntax.sentence().is(0, WordClass.OF)) {
            return null;
        }
        boolean shared =
                index > 0 && "percent".equals(amounts.get(index - 1).quantity().unit()) && context.whole() != null;
        String countedBefore = shared ? null : countedBefore(work, syntax, amounts, index);
        String last = context.counted() == null ? null : context.counted().noun();
        boolean ofThem = syntax.sentence().lexicon().length(syntax.sentence(), amount.to(), WordClass.OF_THEM) > 0;
        String before = ofThem ? context.named() : context.whole();
        String whole = countedBefore != null ? countedBefore : before != null ? before : last;
        String told = whole == null ? null : shares.ofUnnamed(syntax, amount, whole);
        return told != null ? told : countedBefore == null ? null : wording.shareOf(countedBefore);
    }

    /** "Of this, 60% was paid by banks": a whole that only a pronoun names. */
    static boolean ofPronoun(Sentence sentence, Amount amount) {
        return sentence.is(0, WordClass.OF) && amount.opening() > 0;
    }

    private @Nullable String countedBefore(Workpiece work, Syntax syntax, List<Amount> amounts, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Amount amount = amounts.get(i);
            boolean one = java.math.BigDecimal.ONE.equals(amount.quantity().value());
            boolean place = one
                    || amount.noun().to() > 0
                            && placeNouns.contains(
                                    syntax.sentence().norm(amount.noun().to() - 1));
            if (amount.is(FigureKind.COUNT) && amount.noun().unit() != null && !place) {
                return counted.of(work, amount);
            }
        }
        return null;
    }
}
