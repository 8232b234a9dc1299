package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.factpress.operations.PublishOutcome;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch.State;
import org.factpress.publish.Hold;
import org.factpress.publish.Purpose;

/** How publishing ended, in words for the person who called, with the next step. */
record PublishSummary(Console console, Path job, Purpose purpose, boolean dryRun) {
    void tell(PublishOutcome outcome) {
        outcome.warnings().forEach(console::tell);
        for (Hold hold : outcome.holds()) {
            console.tell("Held: " + outcome.release() + ": " + hold.why() + ". Next: " + hold.next() + ".");
        }
        if (!outcome.dispatches().isEmpty() || outcome.holds().isEmpty()) {
            console.tell(counts(outcome));
        }
        if (outcome.has(State.AWAY)) {
            console.tell("What was brought is kept. Do the same again later: it goes on with what is missing.");
        }
        tellOutdated(outcome);
    }

    private String counts(PublishOutcome outcome) {
        String what = outcome.release() + " revision " + outcome.revision() + ": ";
        if (outcome.dispatches().isEmpty()) {
            return what
                    + (purpose == Purpose.NOTICE
                            ? "nobody holds a revision that was corrected or withdrawn since."
                            : "nothing to do.");
        }
        return what
                + List.of(State.values()).stream()
                        .filter(outcome::has)
                        .map(state -> count(outcome, state) + " " + words(state))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static long count(PublishOutcome outcome, State state) {
        return outcome.dispatches().stream()
                .filter(dispatch -> dispatch.state() == state)
                .count();
    }

    private static String words(State state) {
        return switch (state) {
            case DELIVERED -> "brought";
            case THERE -> "there already";
            case DUE -> "to be brought";
            case HELD -> "held";
            case AWAY -> "away";
            case REFUSED -> "refused";
        };
    }

    private void tellOutdated(PublishOutcome outcome) {
        List<Delivery> readers = outcome.outdatedReaders();
        if (!readers.isEmpty() && purpose == Purpose.RELEASE && !dryRun) {
            console.tell((readers.size() == 1 ? "1 reader still holds" : readers.size() + " readers still hold")
                    + " a revision that was corrected or withdrawn since: " + named(readers)
                    + ". To write to exactly them: factpress publish " + job + " --notify");
        }
        if (!outcome.outdatedPlaces().isEmpty()) {
            console.tell("These hold such a revision and are no targets of the job any more; tell whoever keeps them: "
                    + named(outcome.outdatedPlaces()) + ".");
        }
    }

    private static String named(List<Delivery> deliveries) {
        int most = 5;
        return deliveries.stream()
                        .limit(most)
                        .map(held -> held.recipient() + " (revision " + held.revision() + ")")
                        .collect(Collectors.joining(", "))
                + (deliveries.size() > most ? " and " + (deliveries.size() - most) + " more" : "");
    }

    static int exitCode(PublishOutcome outcome) {
        return ExitCode.worst(
                outcome.has(State.REFUSED) ? ExitCode.FAILED : ExitCode.DONE,
                outcome.has(State.AWAY) ? ExitCode.TRY_AGAIN : ExitCode.DONE,
                outcome.holds().isEmpty() ? ExitCode.DONE : ExitCode.HELD);
    }
}
