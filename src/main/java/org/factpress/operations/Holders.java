package org.factpress.operations;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.publish.Delivery;
import org.factpress.revision.Holder;

/** Who was handed which revision, counted: an erratum is public, and names nobody. */
final class Holders {
    private Holders() {}

    /** By revision, then channel. */
    static List<Holder> of(Collection<Delivery> deliveries) {
        Map<Integer, Map<String, Set<String>>> recipients = new TreeMap<>();
        deliveries.stream()
                .filter(Delivery::isDelivered)
                .forEach(delivery -> recipients
                        .computeIfAbsent(delivery.revision(), revision -> new TreeMap<>())
                        .computeIfAbsent(delivery.channel(), channel -> new LinkedHashSet<>())
                        .add(delivery.recipient()));
        return recipients.entrySet().stream()
                .flatMap(revision -> revision.getValue().entrySet().stream()
                        .map(channel -> new Holder(
                                channel.getKey(),
                                revision.getKey(),
                                channel.getValue().size())))
                .toList();
    }
}
