package org.factpress.batch;

import java.nio.file.Path;
import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseFile;
import org.factpress.model.RevisionKind;
import org.factpress.store.Staging;

/**
 * An archived revision made again from what lies in its object, by the same work as a run's.
 *
 * <p>Whatever a run takes from elsewhere (job file, sources, logo, templates, decisions, what it is compared with) comes from
 * the object here.
 */
public final class Rebuild {
    private static final String KEY = "rebuild";

    private final Stations stations;
    private final ArchivedInputs archived;

    /** {@code work} is an empty folder, where the files of the object are laid out. */
    public Rebuild(Stations stations, ArchivedRevision revision, Path work) {
        this.stations = stations;
        this.archived = new ArchivedInputs(stations, revision, work);
    }

    /** The folder of the revision made again, below {@code work}; {@code staging} keeps what the steps hand on. */
    public Path into(Staging staging) {
        RunInputs inputs = archived.inputs(KEY);
        if (inputs.kind() == RevisionKind.WITHDRAWAL) {
            return Tombstone.again(stations, inputs, inputs.outputFolder());
        }
        StagedRun run = new StagedRun(staging, KEY);
        run.fix(inputs);
        run.comparison(new Comparison(archived.previous(), last(inputs)));
        Parts.documents(inputs).forEach(part -> new ExtractWork(stations).perform(run, part));
        new ReconcileWork(stations).perform(run, "");
        // It was released, so nothing held it; what was decided then is among the inputs.
        run.verdict(new Verdict(false, List.of()));
        Parts.reports(inputs).forEach(part -> new ReportWork(stations).perform(run, part));
        return Publication.of(run, stations).write(stations);
    }

    private List<Observation> last(RunInputs inputs) {
        return inputs.last() == null ? List.of() : stations.observations(inputs.last());
    }

    /** The files as they were archived. */
    public List<ReleaseFile> archivedFiles() {
        return archived.files();
    }
}
