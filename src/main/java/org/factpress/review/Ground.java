package org.factpress.review;

/**
 * One statement that a decision rests on: the figure's id when it was decided, where and in which words it stood.
 *
 * <p>{@code facts} is a hash of everything that the figure says and of what; it is the same as long as surface, sentence,
 * scope and value are. {@code figure} and {@code surface} are empty for a finding about a document as a whole.
 */
public record Ground(String figure, String document, String surface, String quote, String facts) {
    boolean says(Ground other) {
        return facts.equals(other.facts);
    }

    boolean isStill(Ground other) {
        return says(other) && document.equals(other.document);
    }

    /** True where the same sentence stands there, but for its numbers. */
    boolean resembles(Ground other) {
        return document.equals(other.document) && wording().equals(other.wording());
    }

    private String wording() {
        return quote.replaceAll("\\p{Nd}+(?:[.,]\\p{Nd}+)*", "0");
    }
}
