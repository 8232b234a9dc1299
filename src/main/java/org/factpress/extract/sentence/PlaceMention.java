package org.factpress.extract.sentence;

import java.util.List;

/**
 * Places named together on tokens {@code from..to} (exclusive); a demonym ("Cambodian") names its country only by the
 * way. What they do in the sentence is told once the whole of it is known.
 */
public record PlaceMention(int from, int to, List<String> names, boolean demonym, boolean country, PlaceRole role) {
    public PlaceMention(int from, int to, List<String> names, boolean demonym, boolean country) {
        this(from, to, names, demonym, country, demonym ? PlaceRole.PEOPLE : PlaceRole.HERE);
    }

    public PlaceMention as(PlaceRole other) {
        return new PlaceMention(from, to, names, demonym, country, other);
    }

    public boolean is(PlaceRole wanted) {
        return role == wanted;
    }

    /** The one place named; that which a list begins with. */
    public String name() {
        return names.get(0);
    }
}
