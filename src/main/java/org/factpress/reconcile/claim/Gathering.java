package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.reconcile.arithmetic.Values;

/** A group in the making: the claims so far, and the one that stands for them while others are held against it. */
final class Gathering {
    private record Sentence(String document, String quote) {
        static Sentence of(Claim claim) {
            return new Sentence(claim.figure().document(), claim.figure().quote());
        }
    }

    private final Claim first;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Sentence> sentences = new HashSet<>();
    private Claim standing;

    Gathering(Claim first) {
        this.first = first;
        this.standing = first;
        add(first);
    }

    /** The claim that opened it, whose scope is the fullest. */
    Claim first() {
        return first;
    }

    Claim standing() {
        return standing;
    }

    List<Claim> claims() {
        return claims;
    }

    void add(Claim claim) {
        claims.add(claim);
        sentences.add(Sentence.of(claim));
        if (ValueChoice.outranks(claim, standing) && (fits(claim) || ValueChoice.isOfABetterSource(claim, standing))) {
            standing = claim;
        }
    }

    boolean fits(Claim claim) {
        return Values.fit(claim.figure(), standing.figure());
    }

    /** One sentence that tells two numbers means two results. */
    boolean isToldBeside(Claim claim) {
        return sentences.contains(Sentence.of(claim)) && !fits(claim);
    }
}
