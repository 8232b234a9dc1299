package org.factpress.extract;

import java.util.List;

/** A sentence after the layers that look at it alone: what was set aside, and the places and groups it names. */
record Piece(Workpiece work, List<PlaceMention> places, List<PopulationMention> populations) {
    Sentence sentence() {
        return work.sentence();
    }
}
