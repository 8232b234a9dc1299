package org.factpress.batch;

import java.nio.file.Path;
import java.util.List;

/** Writes the draft of a held release, for the people who decide. */
public record DraftWork(Stations stations) implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        Publication publication = Publication.of(run, stations);
        Path folder = publication.write(stations);
        run.summary(ReleaseSummary.of(publication.revision(), folder, run, List.of()));
    }
}
