package org.factpress.report.template;

/** What stands between {@code {{} and {@code }}}: a function and its subject, {@code change:minors@2012..2015}. */
public record Mark(String function, String subject, Spot at) {
    static final String VALUE = "value";

    /** Reads what stands between the braces. */
    public static Mark of(String text, Spot at) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Mark(VALUE, text.strip(), at)
                : new Mark(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip(),
                        at);
    }

    public Reference reference() {
        return Reference.of(subject);
    }
}
