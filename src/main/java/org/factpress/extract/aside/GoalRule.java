package org.factpress.extract.aside;

import java.util.Set;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;

/**
 * Tells goals, plans and demands from results: "we aim to reach 95%", "at least 95% is needed".
 *
 * <p>Only rates: a rate that is wished for would be taken for the one that was reached; sums, counts and changes that are
 * planned or expected are what the sentence tells.
 */
final class GoalRule {
    private static final int REACH_BEFORE = 7;
    private static final int REACH_BEHIND = 4;
    private final Set<String> goals;

    GoalRule(Vocabulary vocabulary) {
        this.goals = vocabulary.words("goals");
    }

    boolean isGoal(Sentence sentence, Amount amount) {
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        return rate && (wishedBefore(sentence, amount) || demandedBehind(sentence, amount));
    }

    /** Only within the clause: what was planned before a comma says nothing of the number behind it. */
    private boolean wishedBefore(Sentence sentence, Amount amount) {
        for (int i = amount.opening() - 1; i >= Math.max(0, amount.opening() - REACH_BEFORE); i--) {
            if (!sentence.token(i).isWord()) {
                return false;
            }
            if (goals.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean demandedBehind(Sentence sentence, Amount amount) {
        for (int i = amount.to();
                i < amount.to() + REACH_BEHIND && sentence.token(i).isWord();
                i++) {
            // "fewer than 2% of planned trains": what the whole is called.
            if (sentence.is(i, WordClass.DEMAND) && !sentence.is(i - 1, WordClass.OF)) {
                return true;
            }
        }
        return false;
    }
}
