package org.factpress.extract.place;

import java.util.List;
import java.util.Set;
import org.factpress.extract.sentence.PlaceMention;
import org.jspecify.annotations.Nullable;

/** A name of the gazetteer with what was made of it; or a place found without the gazetteer. */
record PlaceJudgement(
        @Nullable PlaceCandidate candidate,
        PlaceVerdict verdict,
        @Nullable PlaceMention found) {
    PlaceJudgement(PlaceCandidate candidate, PlaceVerdict verdict) {
        this(candidate, verdict, null);
    }

    static PlaceJudgement sure(PlaceMention found) {
        return new PlaceJudgement(null, PlaceVerdict.YES, found);
    }

    PlaceJudgement as(PlaceVerdict other) {
        return new PlaceJudgement(candidate, other, found);
    }

    PlaceJudgement in(PlaceCandidate whole) {
        return candidate == null ? this : new PlaceJudgement(candidate.in(whole), PlaceVerdict.YES, found);
    }

    /** A name in doubt that is a place elsewhere in the document is one here. */
    PlaceJudgement known(Set<String> sure, String language) {
        boolean doubted = verdict == PlaceVerdict.UNKNOWN && candidate != null;
        return doubted && sure.contains(candidate.name(language)) ? as(PlaceVerdict.YES) : this;
    }

    int from() {
        return candidate != null ? candidate.from() : found != null ? found.from() : 0;
    }

    int to() {
        return candidate != null ? candidate.to() : found != null ? found.to() : 0;
    }

    boolean isPlace() {
        return verdict == PlaceVerdict.YES && (found == null || !found.demonym());
    }

    /** The place as it is called in this language. */
    PlaceMention mention(String language) {
        if (found != null) {
            return found;
        }
        if (candidate == null) {
            throw new IllegalStateException("neither a name nor a mention");
        }
        return new PlaceMention(
                candidate.from(),
                candidate.to(),
                List.of(candidate.name(language)),
                verdict == PlaceVerdict.BY_THE_WAY,
                candidate.isCountry());
    }
}
