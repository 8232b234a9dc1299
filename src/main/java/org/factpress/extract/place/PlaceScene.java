package org.factpress.extract.place;

import java.util.List;
import java.util.Optional;
import org.factpress.extract.sentence.PlaceMention;

/**
 * What a sentence says of places as a whole, read once for all of its amounts.
 *
 * @param telling the places named, without sides that play and the place of writing
 * @param count how many places it points to ("these three cities")
 * @param pointsPlainly whether it points to places without their number ("the same cities")
 * @param ofCompany whether it tells of a company's results
 * @param worldwide whether it tells of the whole world
 */
record PlaceScene(
        List<PlaceMention> telling,
        Optional<Integer> count,
        boolean pointsPlainly,
        boolean ofCompany,
        boolean worldwide) {}
