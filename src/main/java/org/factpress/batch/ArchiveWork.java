package org.factpress.batch;

import java.nio.file.Path;
import java.util.List;

/** Archives the revision, then shows it in the output folder; what a killed run has done of it is not done again. */
record ArchiveWork(Stations stations) implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        RunInputs inputs = run.inputs();
        Publication publication = Publication.of(run, stations);
        if (!isArchived(inputs)) {
            inputs.requireUnchanged();
            publication.archive(stations);
        }
        Path folder = publication.write(stations);
        stations.discardDraft(inputs.outputFolder(), inputs.release());
        List<String> warnings = stations.head(inputs.release())
                .map(head -> ConformanceReports.warnings(head, stations))
                .orElse(List.of());
        run.summary(ReleaseSummary.of(publication.revision(), folder, run, warnings));
    }

    private boolean isArchived(RunInputs inputs) {
        return stations.head(inputs.release())
                .filter(head -> head.number() == inputs.number() && inputs.made(head))
                .isPresent();
    }
}
