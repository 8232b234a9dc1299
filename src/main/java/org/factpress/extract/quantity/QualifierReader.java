package org.factpress.extract.quantity;

import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.Coded;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** How exactly an amount is stated, from the words before and behind it. */
final class QualifierReader {
    private final QuantityWords words;

    QualifierReader(QuantityWords words) {
        this.words = words;
    }

    Amount qualify(Workpiece work, Amount read) {
        Sentence sentence = work.sentence();
        Amount amount = isRound(sentence, read) ? rebuilt(read, Qualifier.ABOUT) : read;
        Optional<Match> after = words.qualifierAfter(sentence, amount.to());
        int opening = amount.from();
        Optional<Match> before = before(work, opening);
        while (before.isPresent() && before.get().entry().column(0).equals("plain")) {
            opening = before.get().from();
            before = before(work, opening);
        }
        opening = before.map(Match::from).orElse(opening);
        Optional<Match> chosen = before.or(() -> after);
        // "30+" is one sign with its number; other words behind a number stay outside.
        int to = before.isEmpty()
                        && after.isPresent()
                        && after.get().entry().phrase().equals("+")
                ? after.get().to()
                : amount.to();
        return rebuilt(amount, opening, to, chosen);
    }

    /** Words that another layer has spoken for qualify nothing ("de 15 ans ou moins de 0,1 %"). */
    private Optional<Match> before(Workpiece work, int opening) {
        return words.qualifierBefore(work.sentence(), opening).filter(match -> work.free(match.from(), match.to()));
    }

    /** "une centaine": a number that is told roughly by its word. */
    private static boolean isRound(Sentence sentence, Amount amount) {
        return amount.spelled()
                && IntStream.range(amount.from(), amount.to()).anyMatch(i -> sentence.is(i, WordClass.APPROXIMATE));
    }

    /** "800 membres ou plus", "une centaine d'élèves au moins": words behind what is counted. */
    Amount qualifyBehind(Sentence sentence, Amount amount) {
        boolean bare = amount.opening() == amount.from()
                && (amount.quantity().qualifier() == Qualifier.EXACT || isRound(sentence, amount));
        return !bare || amount.noun().from() < amount.to()
                ? amount
                : words.qualifierAfter(sentence, amount.end())
                        .filter(match -> sentence.token(match.from()).isWord())
                        .map(match -> rebuilt(
                                amount, Coded.of(Qualifier.class, match.entry().column(0))))
                        .orElse(amount);
    }

    private static Amount rebuilt(Amount amount, Qualifier stated) {
        Quantity q = amount.quantity();
        return q.kind() == FigureKind.RANGE || q.kind() == FigureKind.VAGUE
                ? amount
                : amount.with(new Quantity(q.kind(), q.value(), q.low(), q.high(), stated, q.precision(), q.unit()));
    }

    private static Amount rebuilt(Amount amount, int opening, int to, Optional<Match> qualifier) {
        Quantity q = amount.quantity();
        boolean fixed = q.kind() == FigureKind.RANGE || q.kind() == FigureKind.VAGUE;
        Qualifier stated = fixed || qualifier.isEmpty()
                ? q.qualifier()
                : Coded.of(Qualifier.class, qualifier.get().entry().column(0));
        Quantity quantity = new Quantity(q.kind(), q.value(), q.low(), q.high(), stated, q.precision(), q.unit());
        return new Amount(
                opening, amount.from(), to, quantity, amount.noun(), amount.spelled(), amount.scene(), amount.change());
    }
}
