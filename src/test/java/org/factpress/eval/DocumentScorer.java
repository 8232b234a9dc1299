package org.factpress.eval;

import java.util.List;
import org.factpress.model.Figure;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Scores one document's rows against gold. */
final class DocumentScorer {
    private final GoldDocument gold;
    private final SourceDocument source;
    private final List<Prediction> predicted;
    private final Pairing pairing;
    private final MissReport misses;
    private final Scorecard card = new Scorecard();

    private DocumentScorer(GoldDocument gold, SourceDocument source, List<Prediction> predicted) {
        this.gold = gold;
        this.source = source;
        this.predicted = predicted;
        this.pairing = new Pairing(gold, predicted);
        this.misses = new MissReport(gold.name(), source.text());
    }

    static Marking score(GoldDocument gold, SourceDocument source, List<Prediction> predicted) {
        DocumentScorer scorer = new DocumentScorer(gold, source, predicted);
        for (int row = 0; row < gold.rows().size(); row++) {
            scorer.row(row);
        }
        for (int prediction = 0; prediction < predicted.size(); prediction++) {
            scorer.prediction(prediction);
        }
        scorer.coverage();
        return new Marking(scorer.card, scorer.misses.all());
    }

    private void row(int index) {
        GoldRow row = gold.rows().get(index);
        GoldFigure figure = row.figure();
        if (figure == null) {
            setAside(row, pairing.over(index));
            return;
        }
        Prediction answer = pairing.answer(index);
        Figure got = answer != null && Values.same(row, answer) ? answer.figure() : null;
        count(Tier.ALL, "recall", figure, got);
        if (figure.isCore()) {
            count(Tier.CORE, "recall", figure, answer != null && answer.isCore() ? got : null);
        }
        if (answer == null || got == null) {
            misses.value(row, figure, answer);
        } else {
            fields(row, figure, answer, got);
        }
    }

    private void count(Tier tier, String side, @Nullable GoldFigure figure, @Nullable Figure got) {
        boolean right = figure != null && got != null;
        add(tier, Scorecard.VALUE, side, right);
        add(tier, Scorecard.VALUE_UNIT, side, right && Field.UNIT.isRight(figure, got));
        add(tier, Scorecard.VALUE_QUALIFIER, side, right && Field.QUALIFIER.isRight(figure, got));
    }

    private void add(Tier tier, String metric, String side, boolean right) {
        card.add(tier, metric + " " + side, Score.of(right));
    }

    private void fields(GoldRow row, GoldFigure figure, Prediction answer, Figure got) {
        for (Field field : Field.values()) {
            boolean right = field.isRight(figure, got);
            count(Tier.ALL, field, figure, right);
            if (figure.isCore()) {
                count(Tier.CORE, field, figure, right);
            }
            if (!right) {
                misses.field(field, row, figure, answer, got);
            }
        }
    }

    private void count(Tier tier, Field field, GoldFigure figure, boolean right) {
        if (field.isGiven(figure)) {
            card.add(tier, field.label(), Score.of(right));
        }
        card.add(tier, Scorecard.orNone(field), Score.of(right));
    }

    /** A number that is none lies in one row, set aside for the same reason. */
    private void setAside(GoldRow row, List<Prediction> over) {
        boolean right = over.size() == 1 && over.get(0).reason() == row.reason();
        card.add(Tier.ALL, Scorecard.SET_ASIDE, Score.of(right));
        if (!right) {
            misses.setAside(row, over);
        }
    }

    private void prediction(int index) {
        Prediction prediction = predicted.get(index);
        if (!prediction.isFigure()) {
            return;
        }
        GoldRow row = pairing.question(index);
        GoldFigure figure = row != null && Values.same(row, prediction) ? row.figure() : null;
        count(Tier.ALL, "precision", figure, prediction.figure());
        // Whether "three cities" is a result is a question of salience, not of value.
        boolean scene = pairing.under(index).stream().anyMatch(under -> under.isFigure() && !under.isCore());
        if (prediction.isCore() && !scene) {
            count(Tier.CORE, "precision", figure, prediction.figure());
        }
        if (row == null || !row.isFigure()) {
            misses.extra(prediction, row);
        }
    }

    private void coverage() {
        for (Coverage.Numeral numeral : Coverage.numerals(source)) {
            int rows = numeral.rows(predicted);
            card.add(Tier.ALL, Scorecard.COVERAGE, Score.of(rows == 1));
            if (rows != 1) {
                misses.coverage(numeral, rows);
            }
        }
    }
}
