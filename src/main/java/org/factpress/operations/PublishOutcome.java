package org.factpress.operations;

import java.util.List;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch;
import org.factpress.publish.Hold;
import org.jspecify.annotations.Nullable;

/**
 * How publishing ended.
 *
 * @param revision the one in force; null where none was released
 * @param dispatches what became of each delivery, in order; none where the release is held
 * @param holds what keeps the release, or a draft that follows it, from going out
 * @param warnings one sentence each
 * @param outdatedReaders who was sent by mail what was corrected or withdrawn since, and nothing newer
 * @param outdatedPlaces folders and servers that hold such a revision and are no targets any more
 */
public record PublishOutcome(
        String release,
        @Nullable Integer revision,
        List<Dispatch> dispatches,
        List<Hold> holds,
        List<String> warnings,
        List<Delivery> outdatedReaders,
        List<Delivery> outdatedPlaces) {
    public PublishOutcome {
        dispatches = List.copyOf(dispatches);
        holds = List.copyOf(holds);
        warnings = List.copyOf(warnings);
        outdatedReaders = List.copyOf(outdatedReaders);
        outdatedPlaces = List.copyOf(outdatedPlaces);
    }

    static PublishOutcome held(String release, @Nullable Integer revision, List<Hold> holds) {
        return new PublishOutcome(release, revision, List.of(), holds, List.of(), List.of(), List.of());
    }

    /** True where something was brought, or would be. */
    public boolean has(Dispatch.State state) {
        return dispatches.stream().anyMatch(dispatch -> dispatch.state() == state);
    }
}
