package org.factpress.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factpress.draft.Rehearsal.Intruder;
import org.factpress.model.Extraction;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;

/**
 * The indicators that documents make, mended until a run of them finds no error that their own wordings make: where a wording
 * takes a figure that says something else, the indicator of that figure is added, or the wording is left out, or else the
 * indicator is only shown.
 */
public final class IndicatorProposals {
    private static final int MOST = 12;
    private static final int MOST_ADDED = 4;
    private static final int TRIES = 16;
    /** Beyond so many figures a draft is not rehearsed: a person has to look at it anyway. */
    private static final int MOST_FIGURES = 20_000;

    private final Rehearsal rehearsal;
    private final List<Proposal> spare;
    private List<Proposal> proposals;

    private IndicatorProposals(Rehearsal rehearsal, List<Proposal> found) {
        this.rehearsal = rehearsal;
        this.proposals = new ArrayList<>(found.stream().limit(MOST).toList());
        this.spare = new ArrayList<>(found.stream().skip(MOST).toList());
    }

    /**
     * The most told first; those that are only shown are among them.
     *
     * @param spec what the draft says besides indicators
     */
    public static List<Proposal> of(ReleaseSpec spec, List<SourceDocument> documents, List<Extraction> extractions) {
        List<Proposal> found = new Normaliser()
                .discovered(extractions).stream().map(Proposal::of).toList();
        boolean large =
                extractions.stream().mapToInt(one -> one.figures().size()).sum() > MOST_FIGURES;
        if (large) {
            return found.stream().limit(MOST).toList();
        }
        IndicatorProposals work = new IndicatorProposals(new Rehearsal(spec, documents, extractions), found);
        work.mend();
        return work.proposals;
    }

    private void mend() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Intruder> intruder = rehearsal.intruder(indicators(proposals), members());
            if (intruder.isEmpty()) {
                return;
            }
            mend(intruder.get());
        }
    }

    private void mend(Intruder intruder) {
        Proposal host = proposals.stream()
                .filter(proposal -> proposal.indicator().id().equals(intruder.indicator()))
                .findFirst()
                .orElseThrow();
        Optional<List<Proposal>> mended = withItsOwn(intruder).or(() -> withoutAWording(host, intruder));
        proposals = mended.orElseGet(() -> replaced(
                host, host.shownOnly("its words are also those of other numbers: add the words that set it apart")));
    }

    /** With the indicator that the figure was made for, where that was not among the most told. */
    private Optional<List<Proposal>> withItsOwn(Intruder intruder) {
        Optional<Proposal> own = spare.stream()
                .filter(proposal -> proposal.members().contains(intruder.figure()))
                .findFirst();
        if (own.isEmpty() || proposals.size() >= MOST + MOST_ADDED) {
            return Optional.empty();
        }
        spare.remove(own.get());
        List<Proposal> more = new ArrayList<>(proposals);
        more.add(own.get());
        return Optional.of(more).filter(list -> !takes(list, intruder));
    }

    /** Without the wording that takes the figure; the one whose loss costs the fewest figures of its own. */
    private Optional<List<Proposal>> withoutAWording(Proposal host, Intruder intruder) {
        int kept = kept(proposals, host);
        return IntStream.range(0, host.indicator().match().size())
                .mapToObj(i -> replaced(host, host.with(without(host.indicator(), i))))
                .filter(list -> !takes(list, intruder))
                .filter(list -> kept(list, host) * 2 > kept)
                .max(Comparator.comparingInt(list -> kept(list, host)));
    }

    /** The label is a wording too: where it is the one left out, the longest of the others takes its place. */
    private static Indicator without(Indicator indicator, int wording) {
        List<String> match = new ArrayList<>(indicator.match());
        String left = match.remove(wording);
        boolean named = indicator.label().equalsIgnoreCase(left);
        String label = match.stream()
                .filter(text -> named)
                .max(Comparator.comparingInt(String::length))
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                .orElse(indicator.label());
        return new Indicator(
                indicator.id(),
                label,
                match,
                indicator.unit(),
                indicator.population(),
                indicator.place(),
                indicator.rangeLow(),
                indicator.rangeHigh(),
                indicator.better(),
                indicator.partOf());
    }

    private boolean takes(List<Proposal> list, Intruder intruder) {
        return rehearsal.statements(indicators(list)).stream()
                .anyMatch(statement -> statement.figure().id().equals(intruder.figure())
                        && intruder.indicator().equals(statement.indicator()));
    }

    private int kept(List<Proposal> list, Proposal host) {
        Set<String> members = host.members();
        return (int) rehearsal.statements(indicators(list)).stream()
                .filter(statement -> host.indicator().id().equals(statement.indicator()))
                .map(Statement::figure)
                .filter(figure -> members.contains(figure.id()))
                .count();
    }

    private List<Proposal> replaced(Proposal host, Proposal other) {
        return proposals.stream().map(one -> one == host ? other : one).collect(Collectors.toList());
    }

    private static List<Indicator> indicators(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.caution().isEmpty())
                .map(Proposal::indicator)
                .toList();
    }

    private Map<String, Set<String>> members() {
        return proposals.stream()
                .collect(Collectors.toMap(proposal -> proposal.indicator().id(), Proposal::members));
    }
}
