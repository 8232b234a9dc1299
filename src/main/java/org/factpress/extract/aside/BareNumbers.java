package org.factpress.extract.aside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.measure.MeasureReader;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.FigureKind;
import org.factpress.model.SetAsideReason;

/** Sets aside bare numbers that count nothing and measure nothing: as an age band where the document has that band, else as other. */
public final class BareNumbers {
    /** Short names of statistics, behind which a number describes a distribution ("SD 0.9"). */
    private final MeasureReader measures;

    private final Set<Integer> ages = new HashSet<>();

    /** {@code pieces} are the whole document's, for the age bands that it names. */
    public BareNumbers(MeasureReader measures, List<Piece> pieces) {
        this.measures = measures;
        for (Piece piece : pieces) {
            for (AgeMention age : piece.work().ages()) {
                IntStream.range(age.from(), age.to())
                        .mapToObj(piece.sentence()::token)
                        .filter(Token::isPlainWhole)
                        .forEach(token -> ages.add(Integer.valueOf(token.text())));
            }
        }
    }

    public List<Amount> without(Piece piece, List<Amount> amounts) {
        List<Amount> kept = new ArrayList<>();
        for (Amount amount : amounts) {
            if (isBare(piece, amount)) {
                piece.work()
                        .setAside(
                                amount.from(),
                                amount.to(),
                                reason(piece, amount),
                                amount.quantity().value());
            } else {
                kept.add(amount);
            }
        }
        return kept;
    }

    private boolean isBare(Piece piece, Amount amount) {
        boolean uncounted = amount.is(FigureKind.COUNT) && amount.quantity().unit() == null;
        if (!uncounted || amount.change() != null || piece.sentence().block().cell() != null) {
            return false;
        }
        return isStatistic(piece.sentence(), amount.opening() - 1)
                || !measures.isNamed(piece.sentence(), amount)
                        && (stands(piece.sentence(), amount) || isName(piece, amount) || isKnownAge(amount));
    }

    /** "OR 2.4", "p = 0.03": "or" in small letters joins. */
    private static boolean isStatistic(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        return sentence.is(at, WordClass.STATISTIC) && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** A number with no word beside it says nothing by itself. */
    private static boolean stands(Sentence sentence, Amount amount) {
        return IntStream.range(0, sentence.size())
                .filter(i -> i < amount.from() || i >= amount.to())
                .noneMatch(i -> sentence.token(i).isWord());
    }

    /** "Fokker 100", "Model 3": a number behind a name is part of it, unless names are counted off ("the Greens 12"). */
    private static boolean isName(Piece piece, Amount amount) {
        Sentence sentence = piece.sentence();
        int name = amount.opening() - 1;
        boolean plain = amount.to() - amount.from() == 1
                && sentence.token(amount.from()).isPlainWhole()
                && amount.opening() == amount.from();
        return plain && name > 0 && sentence.token(name).isCapitalised() && !isListed(sentence, name);
    }

    /** A joint before the name, and a number before the joint: one more of a row. */
    private static boolean isListed(Sentence sentence, int name) {
        int first = name;
        while (first > 0 && (sentence.token(first - 1).isCapitalised() || sentence.is(first - 1, WordClass.THE))) {
            first--;
        }
        boolean joined = sentence.norm(first - 1).equals(",") || sentence.is(first - 1, WordClass.AND);
        int joint = first - 1;
        return joined
                && !sentence.token(name + 2).isWord()
                && IntStream.range(0, joint).anyMatch(i -> sentence.token(i).is(TokenKind.NUMBER));
    }

    private boolean isKnownAge(Amount amount) {
        BigDecimal value = amount.quantity().value();
        return value != null && !amount.spelled() && ages.contains(value.intValue());
    }

    private SetAsideReason reason(Piece piece, Amount amount) {
        if (isKnownAge(amount)) {
            return SetAsideReason.AGE_BAND;
        }
        return isName(piece, amount) ? SetAsideReason.IDENTIFIER : SetAsideReason.OTHER;
    }
}
