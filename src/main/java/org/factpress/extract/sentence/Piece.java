package org.factpress.extract.sentence;

import java.util.List;
import org.factpress.extract.language.Sentence;

/** A sentence after the layers that look at it alone: what was set aside, and the places and groups it names. */
public record Piece(Workpiece work, List<PlaceMention> places, List<PopulationMention> populations) {
    public Sentence sentence() {
        return work.sentence();
    }
}
