package org.factpress.extract;

/** Walks over tokens that a rule expects; what is not there is simply not passed. */
final class Cursor {
    private final Sentence sentence;
    private int at;

    Cursor(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    Sentence sentence() {
        return sentence;
    }

    int at() {
        return at;
    }

    Token token() {
        return sentence.token(at);
    }

    void moveTo(int index) {
        at = index;
    }

    boolean pass(String word) {
        if (!sentence.norm(at).equals(word)) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes the longest word or phrase of the class that stands here. */
    boolean pass(WordClass wanted) {
        int length = sentence.length(at, wanted);
        at += length;
        return length > 0;
    }

    /** Whether a word or phrase of the class stands here. */
    boolean at(WordClass wanted) {
        return sentence.length(at, wanted) > 0;
    }

    boolean passDash() {
        if (!token().isDash()) {
            return false;
        }
        at++;
        return true;
    }
}
