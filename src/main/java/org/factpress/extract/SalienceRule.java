package org.factpress.extract;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Salience;
import org.factpress.model.Zone;

/** Tells results from numbers that only set the scene: "in a decade", "three cities", "virtually no". */
final class SalienceRule {
    private static final BigDecimal FEW = BigDecimal.valueOf(12);
    private final GoalRule goals;
    private final Set<String> placeNouns;
    private final Set<String> populations;

    SalienceRule(Vocabulary vocabulary) {
        this.goals = new GoalRule(vocabulary);
        this.placeNouns = vocabulary.words("places-nouns");
        this.populations = Set.copyOf(vocabulary.map("populations").values());
    }

    Salience of(Workpiece work, Amount amount) {
        if (work.zone() == Zone.RELATED) {
            return Salience.RELATED;
        }
        return amount.scene()
                        || goals.isGoal(work.sentence(), amount)
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
        int before = amount.opening() - 1;
        return sentence.is(before, WordClass.SPAN_SCENE)
                || !sentence.is(before, WordClass.SPAN_TELLING)
                || amount.quantity().kind() == FigureKind.VAGUE;
    }

    /** "two observers", "nine recommendations": a small number in words describes, unless it tells what was done to people. */
    private boolean countsFewThings(Sentence sentence, Amount amount) {
        BigDecimal value = amount.quantity().value();
        boolean few = value != null
                && value.compareTo(BigDecimal.TEN) <= 0
                && (amount.is(FigureKind.COUNT) || amount.is(FigureKind.MEASURE))
                && amount.spelled();
        boolean told = amount.noun().unit() != null && sentence.is(amount.noun().to() - 1, WordClass.PARTICIPLE);
        return few
                && !told
                && amount.quantity().qualifier() == Qualifier.EXACT
                && !populations.contains(String.valueOf(amount.noun().unit()));
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
