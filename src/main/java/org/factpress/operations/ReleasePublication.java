package org.factpress.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.ReleaseSpec;
import org.factpress.publish.ArchivedApproval;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch;
import org.factpress.publish.Distribution;
import org.factpress.publish.Embargo;
import org.factpress.publish.Handout;
import org.factpress.publish.Hold;
import org.factpress.publish.Holdings;
import org.factpress.publish.Ledger;
import org.factpress.publish.Pause;
import org.factpress.publish.Purpose;
import org.factpress.publish.Surroundings;
import org.factpress.publish.Target;
import org.factpress.publish.Targets;
import org.factpress.review.ReviewLog;

/** One call of publishing the newest revision of a release. */
record ReleasePublication(
        Archive archive,
        ArchivedRevision head,
        JobFile job,
        PublishRequest request,
        Map<String, String> environment,
        Clock clock,
        Ledger ledger,
        ReviewLog log,
        List<Hold> drafts,
        List<String> warnings) {

    /** What would be done, and what keeps it from being done. */
    PublishOutcome rehearsed() {
        Handout handout = Handout.of(archive, head);
        List<Dispatch> dispatches =
                distribution(handout, Pause.real(), Set.of()).rehearse(targets(handout));
        List<Hold> holds = new ArrayList<>(holds());
        holds.addAll(drafts);
        return outcome(handout, dispatches, holds);
    }

    /** Nothing of a release that is held is even read. */
    PublishOutcome brought(Runnable guard, Pause pause, Set<String> brought, PublishListener listener) {
        List<Hold> holds = holds();
        if (!holds.isEmpty()) {
            return PublishOutcome.held(head.release(), head.number(), holds);
        }
        Handout handout = Handout.of(archive, head);
        BooleanSupplier mayGo = () -> {
            guard.run();
            return isPreRelease() || embargo().isOver();
        };
        List<Dispatch> dispatches =
                distribution(handout, pause, brought).bring(targets(handout), mayGo, listener::dispatched);
        holds = new ArrayList<>(drafts);
        if (dispatches.stream().anyMatch(dispatch -> dispatch.state() == Dispatch.State.HELD)) {
            embargo().hold().ifPresent(holds::add);
        }
        return outcome(handout, dispatches, holds);
    }

    private List<Hold> holds() {
        List<Hold> holds = new ArrayList<>();
        if (spec().approval() == Approval.REQUIRED) {
            ArchivedApproval.hold(archive, head, log, job.file().toString()).ifPresent(holds::add);
        }
        if (!isPreRelease()) {
            embargo().hold().ifPresent(holds::add);
        }
        return holds;
    }

    private List<Target> targets(Handout handout) {
        Targets targets = new Targets(spec(), surroundings(), embargo(), holdings());
        return switch (request.purpose()) {
            case RELEASE -> targets.wanted(request.to());
            case PRE_RELEASE -> List.of(targets.preRelease());
            case NOTICE -> notices(targets, holdings().outdatedReaders(handout));
        };
    }

    /** Nobody to write to needs no server to do it with. */
    private static List<Target> notices(Targets targets, List<Delivery> outdated) {
        return outdated.isEmpty() ? List.of() : List.of(targets.notices(outdated));
    }

    private PublishOutcome outcome(Handout handout, List<Dispatch> dispatches, List<Hold> holds) {
        Targets targets = new Targets(spec(), surroundings(), embargo(), holdings());
        return new PublishOutcome(
                head.release(),
                head.number(),
                dispatches,
                holds,
                warnings,
                holdings().outdatedReaders(handout),
                holdings().outdatedPlaces(handout, targets.places()));
    }

    private Distribution distribution(Handout handout, Pause pause, Set<String> brought) {
        return new Distribution(handout, ledger, clock, pause, brought);
    }

    /** As the ledger is now. */
    private Holdings holdings() {
        return new Holdings(ledger.of(head.release()));
    }

    private Embargo embargo() {
        return new Embargo(spec().embargo(), clock);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                job.sourcesRoot(), job.file().toAbsolutePath().normalize().getParent(), environment);
    }

    private boolean isPreRelease() {
        return request.purpose() == Purpose.PRE_RELEASE;
    }

    private ReleaseSpec spec() {
        return job.spec();
    }
}
