package org.factpress.extract.aside;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Salience;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Tells results from numbers that only set the scene: "in a decade", "three cities", "virtually no". */
public final class SalienceRule {
    private static final BigDecimal SUM = BigDecimal.valueOf(1000);
    private static final BigDecimal FEW = BigDecimal.valueOf(12);
    private final GoalRule goals;
    private final DesignRule designs;
    private final Set<String> placeNouns;
    private final Set<String> populations;

    public SalienceRule(Vocabulary vocabulary, VerbForms verbs) {
        this.goals = new GoalRule(vocabulary);
        this.designs = new DesignRule(vocabulary, verbs);
        this.placeNouns = vocabulary.words("places-nouns");
        this.populations = Set.copyOf(vocabulary.map("populations").values());
    }

    public Salience of(Workpiece work, Amount amount, @Nullable String measure) {
        if (work.zone() == Zone.RELATED) {
            return Salience.RELATED;
        }
        return amount.scene()
                        || goals.isGoal(work.sentence(), amount)
                        || designs.isDesign(work, amount, measure)
                        || countsFewThings(work.sentence(), amount)
                        || isFileSize(amount)
                        || isScenicSpan(work.sentence(), amount)
                        || countsFewPlaces(work.sentence(), amount)
                ? Salience.SCOPE
                : Salience.CORE;
    }

    /** A span of time is a result only where a verb tells it ("marks thirteen years"). */
    private static boolean isScenicSpan(Sentence sentence, Amount amount) {
        boolean time = amount.is(FigureKind.DURATION)
                || "year".equals(amount.quantity().unit()) && amount.is(FigureKind.VAGUE);
        if (!time) {
            return false;
        }
        if (isTimed(sentence, amount) || amount.change() != null || isSum(amount)) {
            return false;
        }
        int before = amount.opening() - 1;
        return sentence.is(before, WordClass.SPAN_SCENE)
                || !sentence.is(before, WordClass.SPAN_TELLING)
                || amount.quantity().kind() == FigureKind.VAGUE;
    }

    /** "86,000 hours" were put in: no span of so many units sets a scene. */
    private static boolean isSum(Amount amount) {
        BigDecimal value = amount.quantity().value();
        return amount.is(FigureKind.DURATION) && value != null && value.compareTo(SUM) >= 0;
    }

    /** A time taken to the second, to two units or to a decimal is measured, and no scene. */
    private static boolean isTimed(Sentence sentence, Amount amount) {
        BigDecimal value = amount.quantity().value();
        boolean compound = amount.to() - amount.from() > 2
                && amount.is(FigureKind.DURATION)
                && !sentence.norm(amount.to() - 2).equals("-");
        boolean decimal = value != null && value.stripTrailingZeros().scale() > 0;
        return "second".equals(amount.quantity().unit())
                || decimal
                || compound && amount.is(FigureKind.DURATION) && holdsTwoUnits(sentence, amount);
    }

    private static boolean holdsTwoUnits(Sentence sentence, Amount amount) {
        long numbers = IntStream.range(amount.from(), amount.to())
                .filter(i -> sentence.is(i, WordClass.TIME_PLURAL))
                .count();
        return numbers > 1;
    }

    /** "two observers", "nine recommendations": a small number in words describes, unless it tells what was done to people. */
    private boolean countsFewThings(Sentence sentence, Amount amount) {
        BigDecimal value = amount.quantity().value();
        boolean few = value != null
                && value.compareTo(BigDecimal.TEN) <= 0
                && (amount.is(FigureKind.COUNT) || amount.is(FigureKind.MEASURE) && value.equals(BigDecimal.ONE))
                && amount.spelled();
        boolean told = amount.noun().unit() != null && sentence.is(amount.noun().to() - 1, WordClass.PARTICIPLE);
        return few
                && !told
                && !isResult(sentence, amount)
                && amount.quantity().qualifier() == Qualifier.EXACT
                && !populations.contains(String.valueOf(amount.noun().unit()));
    }

    /** "two goals behind", "two of them": points of a contest, and the part of a whole that the sentence is about. */
    private boolean isResult(Sentence sentence, Amount amount) {
        boolean scored = IntStream.range(amount.noun().from(), amount.noun().to())
                .anyMatch(i -> sentence.is(i, WordClass.SCORED));
        boolean part = sentence.is(amount.to(), WordClass.OF)
                && (sentence.is(amount.to() + 1, WordClass.THESE_PERSONS)
                        || sentence.token(amount.to() + 1).is(TokenKind.NUMBER));
        return scored || part && !countsFewPlaces(sentence, amount);
    }

    private static boolean isFileSize(Amount amount) {
        String unit = amount.quantity().unit();
        return amount.is(FigureKind.MEASURE) && unit != null && unit.endsWith("By");
    }

    private boolean countsFewPlaces(Sentence sentence, Amount amount) {
        BigDecimal value = amount.quantity().value();
        boolean few = value != null && value.compareTo(FEW) <= 0 && amount.is(FigureKind.COUNT);
        return few
                && amount.noun().unit() != null
                && IntStream.range(amount.noun().from(), amount.noun().to())
                        .anyMatch(i -> placeNouns.contains(sentence.norm(i)));
    }
}
