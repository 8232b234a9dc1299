package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factpress.review.RecordedDecision;
import org.factpress.review.Told;

/** Why there is another revision, told from what changed since the last one, where nobody said it. */
final class DraftedReason {
    private static final int MOST = 3;

    private final List<String> parts = new ArrayList<>();

    private DraftedReason() {}

    /** {@code otherwise}: what it must be where neither source, decision nor job file changed. */
    static String of(
            EarlierInputs before,
            String jobSha256,
            List<SourceInput> sources,
            List<RecordedDecision> decisions,
            String otherwise) {
        DraftedReason reason = new DraftedReason();
        reason.decisions(before.decisions(), decisions);
        reason.sources(before, sources);
        if (!before.jobSha256().equals(jobSha256)) {
            reason.parts.add("the job file changed");
        }
        String told = reason.parts.isEmpty() ? otherwise : String.join("; ", reason.parts);
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1) + ".";
    }

    private void decisions(List<RecordedDecision> before, List<RecordedDecision> now) {
        List<String> known = before.stream().map(DraftedReason::told).toList();
        List<String> standing = now.stream().map(DraftedReason::told).toList();
        counted(
                "decision",
                standing.stream().filter(one -> !known.contains(one)).toList(),
                "");
        counted(
                "decision",
                known.stream().filter(one -> !standing.contains(one)).toList(),
                " taken back");
    }

    private static String told(RecordedDecision record) {
        return record.code().code().replace('-', ' ') + " " + Told.past(record.decision()) + " by "
                + record.decision().by() + " (" + record.decision().reason() + ")";
    }

    private void sources(EarlierInputs before, List<SourceInput> sources) {
        TreeMap<String, String> now = new TreeMap<>();
        sources.forEach(source -> now.put(source.path(), source.sha256()));
        counted(
                "source",
                now.keySet().stream()
                        .filter(path -> before.sources().containsKey(path))
                        .filter(path -> !Objects.equals(before.sources().get(path), now.get(path)))
                        .toList(),
                " changed");
        counted(
                "source",
                now.keySet().stream()
                        .filter(path -> !before.sources().containsKey(path))
                        .toList(),
                " added");
        counted(
                "source",
                before.sources().keySet().stream()
                        .filter(path -> !now.containsKey(path))
                        .sorted()
                        .toList(),
                " taken out");
    }

    private void counted(String noun, List<String> things, String what) {
        if (!things.isEmpty()) {
            String more = things.size() > MOST ? ", and " + (things.size() - MOST) + " more" : "";
            parts.add(things.size() + " " + noun + (things.size() == 1 ? "" : "s") + what + ": "
                    + things.stream().limit(MOST).collect(Collectors.joining(", ")) + more);
        }
    }
}
