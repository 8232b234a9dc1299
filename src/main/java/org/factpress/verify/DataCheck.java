package org.factpress.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.release.DataFileException;
import org.factpress.release.Digests;
import org.factpress.release.ObservationRecords;
import org.jspecify.annotations.Nullable;

/** Holds the attachments against their digests in the ledger, and the ledger against the observations attached. */
final class DataCheck {
    private static final String OBSERVATIONS = "observations.csv";
    private static final Set<LedgerRole> TRACED = Set.of(LedgerRole.OBSERVATION, LedgerRole.COMPUTED);

    private DataCheck() {}

    static List<Difference> of(Map<String, byte[]> attachments, SheetLedger ledger) {
        List<Difference> differences = new ArrayList<>();
        ledger.attachments().forEach((name, digest) -> {
            byte[] content = attachments.get(name);
            if (content == null) {
                differences.add(Difference.of("the attachment " + name + " is missing"));
            } else if (!Digests.sha256(content).equals(digest)) {
                differences.add(Difference.of("the attachment " + name + " is not the one that was printed with it"));
            }
        });
        attachments.keySet().stream()
                .filter(name ->
                        !name.equals(SheetLedger.NAME) && !ledger.attachments().containsKey(name))
                .forEach(name ->
                        differences.add(Difference.of("the attachment " + name + " was not printed with the sheet")));
        differences.addAll(origins(attachments.get(OBSERVATIONS), ledger));
        return differences;
    }

    /** Each number told as an observation's must have that observation in the data. */
    private static List<Difference> origins(byte @Nullable [] observations, SheetLedger ledger) {
        if (observations == null) {
            return List.of();
        }
        try {
            Set<String> known = ObservationRecords.read(observations).stream()
                    .map(Observation::id)
                    .collect(Collectors.toSet());
            return ledger.numerals().stream()
                    .filter(entry -> TRACED.contains(entry.role()))
                    .filter(entry -> entry.observation() != null && !known.contains(entry.observation()))
                    .map(DataCheck::withoutOrigin)
                    .toList();
        } catch (DataFileException e) {
            return List.of(Difference.of("the attachment " + OBSERVATIONS + " cannot be read: " + e.getMessage()));
        }
    }

    private static Difference withoutOrigin(LedgerEntry entry) {
        return Difference.of(
                entry,
                "“" + entry.text() + "” leads to observation " + entry.observation() + ", which is not attached");
    }
}
