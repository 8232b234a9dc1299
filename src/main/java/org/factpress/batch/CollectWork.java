package org.factpress.batch;

import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** Makes sure that the sources are those of the fingerprint, and takes from the archive what they are compared with. */
record CollectWork(Stations stations) implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        RunInputs inputs = run.inputs();
        inputs.requireUnchanged();
        run.comparison(new Comparison(observations(inputs.previous()), observations(inputs.last())));
    }

    private List<Observation> observations(@Nullable ArchivedRevision revision) {
        return revision == null ? List.of() : stations.observations(revision);
    }
}
