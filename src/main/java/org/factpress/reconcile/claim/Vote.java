package org.factpress.reconcile.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Values;
import org.jspecify.annotations.Nullable;

/**
 * Who contradicts what, counted by documents and not by sentences: one that repeats itself has one voice.
 *
 * <p>Where more than {@value #VOICES} different values are told, those told by the most documents are heard.
 */
final class Vote {
    private static final int VOICES = 60;

    /** What is told, the same for all who tell it. */
    private record Told(Quantity quantity, @Nullable Direction direction) {
        static Told by(Claim claim) {
            Change change = claim.figure().change();
            return new Told(claim.quantity(), change == null ? null : change.direction());
        }
    }

    private record Voice(Claim claim, Set<String> documents) {
        int size() {
            return documents.size();
        }
    }

    private final List<Voice> voices;
    private final Map<Told, Boolean> outvoted = new HashMap<>();
    private final Map<Long, Boolean> byAgreement = new HashMap<>();

    private Vote(List<Voice> voices) {
        this.voices = voices;
    }

    static Vote among(Collection<Claim> claims) {
        Map<Told, Voice> told = new LinkedHashMap<>();
        claims.stream()
                .sorted(Claims.READING_ORDER)
                .forEach(claim -> told.computeIfAbsent(Told.by(claim), key -> new Voice(claim, new HashSet<>()))
                        .documents()
                        .add(claim.figure().document()));
        return new Vote(told.values().stream()
                .sorted(Comparator.comparingInt(Voice::size).reversed())
                .limit(VOICES)
                .toList());
    }

    /** True where more documents tell what does not fit it than tell what does. */
    boolean isOutvoted(Claim claim) {
        return outvoted.computeIfAbsent(
                Told.by(claim), told -> byAgreement.computeIfAbsent(agreeing(claim), this::isMinority));
    }

    /** One bit for each voice, set where it fits the claim. */
    private long agreeing(Claim claim) {
        long bits = 0;
        for (int i = 0; i < voices.size(); i++) {
            if (Values.fit(voices.get(i).claim().figure(), claim.figure())) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private boolean isMinority(long agreeing) {
        return documents(~agreeing) > documents(agreeing);
    }

    private int documents(long bits) {
        Set<String> documents = new HashSet<>();
        for (int i = 0; i < voices.size(); i++) {
            if ((bits >> i & 1) == 1) {
                documents.addAll(voices.get(i).documents());
            }
        }
        return documents.size();
    }
}
