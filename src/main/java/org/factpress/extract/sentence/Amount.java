package org.factpress.extract.sentence;

import org.factpress.model.Change;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity on tokens {@code from..to} (exclusive, without its qualifier), the noun phrase it counts, and the change it
 * is part of.
 *
 * @param opening the first token of its qualifier, or {@code from}
 * @param spelled whether the number was written in words
 * @param scene whether its wording alone says that it sets a scene ("virtually no")
 */
public record Amount(
        int opening,
        int from,
        int to,
        Quantity quantity,
        NounPhrase noun,
        boolean spelled,
        boolean scene,
        @Nullable Change change) {

    public static Amount of(int opening, int from, int to, Quantity quantity) {
        return new Amount(opening, from, to, quantity, NounPhrase.NONE, false, false, null);
    }

    public boolean is(FigureKind kind) {
        return quantity.kind() == kind;
    }

    public Amount counting(NounPhrase counted) {
        return new Amount(opening, from, to, quantity, counted, spelled, scene, change);
    }

    public Amount inWords(boolean words) {
        return new Amount(opening, from, to, quantity, noun, words, scene, change);
    }

    public Amount settingScene(boolean sets) {
        return new Amount(opening, from, to, quantity, noun, spelled, sets, change);
    }

    public Amount with(Quantity other) {
        return new Amount(opening, from, to, other, noun, spelled, scene, change);
    }

    public Amount telling(Change told) {
        return new Amount(opening, from, to, quantity, noun, spelled, scene, told);
    }

    public Amount asChange(Change told) {
        Quantity q = quantity;
        return with(new Quantity(
                        FigureKind.CHANGE, q.value(), q.low(), q.high(), q.qualifier(), q.precision(), q.unit()))
                .telling(told);
    }

    /** The same with the sign before it. */
    public Amount withSign() {
        return new Amount(opening - 1, from - 1, to, quantity, noun, spelled, scene, change);
    }

    /** The token behind the amount and what it counts. */
    public int end() {
        return Math.max(to, noun.to());
    }
}
