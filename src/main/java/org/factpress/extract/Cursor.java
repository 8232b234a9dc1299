package org.factpress.extract;

import java.util.Set;

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

    boolean passAny(Set<String> words) {
        if (!words.contains(sentence.norm(at))) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes all of these words or none. */
    boolean passAll(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!sentence.norm(at + i).equals(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean passDash() {
        if (!token().isDash()) {
            return false;
        }
        at++;
        return true;
    }
}
