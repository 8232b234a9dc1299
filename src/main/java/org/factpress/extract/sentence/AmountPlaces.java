package org.factpress.extract.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the amounts of a sentence stand, looked up by token; and whether the sentence looks ahead. */
public final class AmountPlaces {
    private final Map<Integer, Amount> byEnd = new HashMap<>();
    private final Set<Integer> starts = new HashSet<>();
    private final @Nullable Amount first;
    private final boolean ahead;

    public AmountPlaces(List<Amount> amounts, boolean ahead) {
        amounts.forEach(amount -> {
            byEnd.put(amount.to(), amount);
            starts.add(amount.from());
        });
        this.first = amounts.isEmpty() ? null : amounts.get(0);
        this.ahead = ahead;
    }

    /** The amount that ends right before a token; null where none does. */
    @Nullable
    public Amount endingAt(int token) {
        return byEnd.get(token);
    }

    public boolean startsAt(int token) {
        return starts.contains(token);
    }

    /** The first amount of the sentence; null where it has none. */
    @Nullable
    public Amount first() {
        return first;
    }

    public boolean ahead() {
        return ahead;
    }
}
