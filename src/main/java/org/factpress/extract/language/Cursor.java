package org.factpress.extract.language;

/** Walks over tokens that a rule expects; what is not there is simply not passed. */
public final class Cursor {
    private final Sentence sentence;
    private int at;

    public Cursor(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int at() {
        return at;
    }

    public Token token() {
        return sentence.token(at);
    }

    public void moveTo(int index) {
        at = index;
    }

    public boolean pass(String word) {
        if (!sentence.norm(at).equals(word)) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes the longest word or phrase of the class that stands here. */
    public boolean pass(WordClass wanted) {
        int length = sentence.length(at, wanted);
        at += length;
        return length > 0;
    }

    /** Whether a word or phrase of the class stands here. */
    public boolean at(WordClass wanted) {
        return sentence.length(at, wanted) > 0;
    }

    public boolean passDash() {
        if (!token().isDash()) {
            return false;
        }
        at++;
        return true;
    }
}
