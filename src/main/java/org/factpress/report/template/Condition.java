package org.factpress.report.template;

/** When a part is printed: the observation is there, or its change rises, falls or stays; {@code negated} turns it round. */
public record Condition(boolean negated, Test test, Reference reference, Spot at) {
    /** What is asked of the observation. */
    public enum Test {
        EXISTS,
        RISE,
        FALL,
        SAME
    }

    static Condition of(String text, Spot at) {
        String rest = text.strip();
        boolean negated = rest.startsWith("not ");
        Mark mark = Mark.of(negated ? rest.substring("not ".length()) : rest, at);
        Test test = switch (mark.function()) {
            case "rise" -> Test.RISE;
            case "fall" -> Test.FALL;
            case "same" -> Test.SAME;
            default -> Test.EXISTS;
        };
        return new Condition(negated, test, mark.reference(), at);
    }
}
