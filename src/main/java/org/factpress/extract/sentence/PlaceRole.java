package org.factpress.extract.sentence;

/** What a name of a place does in its sentence. */
public enum PlaceRole {
    /** Tells where: "in Lima", "Lima recorded", "Lima's schools". */
    HERE,
    /** The people, things or bodies of a country: "Thai prosecutors", "among Kenyans". */
    PEOPLE,
    /** Whoever speaks: "California officials said". */
    SOURCE,
    /** Where something comes from or goes to: "orders from China". */
    AWAY,
    /** The place of the other number: "compared with 12% in Denmark". */
    COMPARED,
    /** Where a news text was written. */
    DATELINE,
    /** Says nothing of the numbers: a nationality, a team, the place of a meeting. */
    ASIDE;

    /** Whether what the sentence tells may have happened there. */
    public boolean tells() {
        return this == HERE || this == PEOPLE;
    }
}
