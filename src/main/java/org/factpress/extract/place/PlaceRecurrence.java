package org.factpress.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.PlaceRole;

/** Reads a document's places once more with what the rest of it tells: "Cork" of one table is no name of a man in the next line. */
public final class PlaceRecurrence {
    private final PlaceFinder finder;
    private final Set<String> sure;
    private final Set<String> openings;

    public PlaceRecurrence(PlaceFinder finder, List<Piece> pieces) {
        this.finder = finder;
        Set<String> sides = names(pieces, mention -> mention.is(PlaceRole.ASIDE));
        this.sure = names(pieces, mention -> !mention.demonym() && !mention.is(PlaceRole.ASIDE));
        sure.removeAll(sides);
        this.openings = sure.stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());
    }

    private static Set<String> names(List<Piece> pieces, Predicate<PlaceMention> wanted) {
        Set<String> names = new HashSet<>();
        for (Piece piece : pieces) {
            for (PlaceMention mention : piece.places()) {
                if (wanted.test(mention)) {
                    names.addAll(mention.names());
                }
            }
        }
        return names;
    }

    public Piece reread(Piece piece) {
        return mayNameMore(piece) ? new Piece(piece.work(), finder.in(piece.work(), sure), piece.populations()) : piece;
    }

    /** Whether a word that such a name begins with stands outside of the places already found. */
    private boolean mayNameMore(Piece piece) {
        Sentence sentence = piece.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isCapitalised() && openings.contains(bare(token.text())) && !isNamed(piece, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Piece piece, int at) {
        return piece.places().stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
    }

    private static String bare(String text) {
        int quote = Math.max(text.indexOf('\''), text.indexOf('’'));
        return quote > 1 ? text.substring(0, quote) : text;
    }
}
