package org.factpress.extract.sentence;

/** A period of a sentence with its year known, what it does there, and whether its year came from outside the sentence,
 * and whether it was told from the period spoken of ("a year earlier"), which then stays the one spoken of. */
public record TimeMention(PeriodMention period, PeriodRole role, boolean relative, boolean back, String why) {
    public TimeMention as(PeriodRole other) {
        return new TimeMention(period, other, relative, back, why);
    }

    public int from() {
        return period.from();
    }

    public int to() {
        return period.to();
    }

    public boolean is(PeriodRole wanted) {
        return role == wanted;
    }

    /** The start of what it names alone: "since 2021, when it was 52,000". */
    public Found<String> start() {
        return new Found<>(period.firstPart(), relative, why);
    }

    public Found<String> found() {
        return new Found<>(period.asPeriod(), relative, why);
    }
}
