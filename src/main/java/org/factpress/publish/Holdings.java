package org.factpress.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which revision each recipient holds, by what the ledger knows of a release. */
public record Holdings(List<Delivery> deliveries) {
    public Holdings {
        deliveries = deliveries.stream().filter(Delivery::isDelivered).toList();
    }

    /** What a recipient was sent last before the revision of this delivery. */
    Optional<Delivery> before(Delivery delivery) {
        return deliveries.stream()
                .filter(each -> who(each).equals(who(delivery)) && each.revision() < delivery.revision())
                .max(Comparator.comparingInt(Delivery::revision));
    }

    /** The readers of mails who hold a revision that was corrected or withdrawn since, each with what it holds. */
    public List<Delivery> outdatedReaders(Handout handout) {
        return outdated(handout).stream().filter(Delivery::isMail).toList();
    }

    /** The folders that hold such a revision and are no target any more: nobody can put the new one there. */
    public List<Delivery> outdatedPlaces(Handout handout, Set<String> targets) {
        return outdated(handout).stream()
                .filter(each -> !each.isMail() && !targets.contains(each.recipient()))
                .toList();
    }

    private List<Delivery> outdated(Handout handout) {
        return newest().stream()
                .filter(each -> handout.correctionSince(each.revision()).isPresent())
                .toList();
    }

    private Collection<Delivery> newest() {
        return deliveries.stream()
                .collect(Collectors.toMap(
                        Holdings::who,
                        each -> each,
                        (one, other) -> other.revision() >= one.revision() ? other : one,
                        LinkedHashMap<String, Delivery>::new))
                .values();
    }

    private static String who(Delivery delivery) {
        return delivery.channel() + " "
                + (delivery.isMail() ? delivery.recipient().toLowerCase(Locale.ROOT) : delivery.recipient());
    }
}
