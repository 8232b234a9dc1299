package org.factpress.extract.sentence;

/** The part of speech that a token plays in its sentence. */
public enum Tag {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    PRONOUN,
    AUXILIARY,
    MODAL,
    /** The "to" of an infinitive. */
    TO,
    NEGATION,
    ADVERB,
    /** A noun, an adjective, a name: what noun groups are made of. */
    WORD,
    FINITE,
    INFINITIVE,
    PARTICIPLE,
    GERUND,
    /** Part of an amount, with its qualifier. */
    NUMBER,
    /** Set aside as a date, an age and the like. */
    ASIDE,
    COMMA,
    /** A hyphen or another sign inside a word group. */
    JOINT,
    /** A sign that closes a clause. */
    STOP;

    public boolean isVerb() {
        return this == FINITE || this == INFINITIVE || this == PARTICIPLE || this == GERUND;
    }

    public boolean opensGroup() {
        return this == AUXILIARY || this == MODAL || isVerb();
    }

    /** Whether a clause may end here. */
    public boolean isBoundary() {
        return this == COMMA || this == STOP || this == SUBORDINATOR || this == RELATIVE || this == CONJUNCTION;
    }
}
