package org.factpress.extract;

import java.util.Optional;
import org.factpress.extract.PhraseBook.Match;
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

    Amount qualify(Sentence sentence, Amount amount) {
        Optional<Match> after = words.qualifierAfter(sentence, amount.to());
        int opening = amount.from();
        Optional<Match> before = words.qualifierBefore(sentence, opening);
        while (before.isPresent() && before.get().entry().column(0).equals("plain")) {
            opening = before.get().from();
            before = words.qualifierBefore(sentence, opening);
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
