package org.factpress.review;

/** Names and reasons as people give them. */
final class Texts {
    private Texts() {}

    /** In one line; empty or endless is a {@link ReviewException}. */
    static String required(String what, String option, String given, int longest) {
        String text = given.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip();
        if (text.isEmpty()) {
            throw new ReviewException(
                    "a decision needs a " + what + ", which is printed with it; give " + option + " a text");
        }
        if (text.length() > longest) {
            throw new ReviewException("the " + what + " is longer than " + longest
                    + " characters; shorten it, and put the rest where it can be looked up");
        }
        return text;
    }
}
