package org.factpress.extract.time;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;

/** Which part of a decade a text speaks of: "the early 2000s" are its first five years, roughly. */
enum DecadePart {
    EARLY,
    MID,
    LATE,
    WHOLE;

    static DecadePart at(Sentence sentence, int index) {
        if (sentence.is(index, WordClass.EARLY)) {
            return EARLY;
        }
        if (sentence.is(index, WordClass.MID)) {
            return MID;
        }
        return sentence.is(index, WordClass.LATE) ? LATE : WHOLE;
    }

    /** The years of this part, in EDTF; parts are marked as approximate. */
    String of(int first) {
        return switch (this) {
            case EARLY -> first + "/" + (first + 4) + "~";
            case MID -> (first + 3) + "/" + (first + 6) + "~";
            case LATE -> (first + 5) + "/" + (first + 9) + "~";
            case WHOLE -> first + "/" + (first + 9);
        };
    }
}
