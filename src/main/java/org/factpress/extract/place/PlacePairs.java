package org.factpress.extract.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceRole;

/** Gives each of several numbers its own of several places: "12% and 15% in Lima and Cusco respectively". */
public final class PlacePairs {
    private static final int MOST = 12;

    private PlacePairs() {}

    public static Optional<List<String>> of(Piece piece, List<Amount> amounts, int index) {
        if (amounts.size() > MOST || !pairs(piece.sentence())) {
            return Optional.empty();
        }
        List<Amount> alike = amounts.stream()
                .filter(other -> isLike(other, amounts.get(index)))
                .toList();
        return alike.size() > 1
                ? piece.places().stream()
                        .filter(mention ->
                                mention.is(PlaceRole.HERE) && mention.names().size() == alike.size())
                        .findFirst()
                        .map(mention -> List.of(mention.names().get(alike.indexOf(amounts.get(index)))))
                : Optional.empty();
    }

    private static boolean pairs(Sentence sentence) {
        return sentence.has(WordClass.RESPECTIVELY);
    }

    private static boolean isLike(Amount one, Amount other) {
        return one.quantity().kind() == other.quantity().kind()
                && Objects.equals(one.quantity().unit(), other.quantity().unit());
    }
}
