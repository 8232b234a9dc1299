package org.factpress.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;

/** The revision of a run with everything printed for it, ready to be written to a folder. */
record Publication(RunInputs inputs, Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
    static Publication of(StagedRun run, Stations stations) {
        Revision revision = RevisionAssembly.of(run);
        List<PrintedPart> printed = run.printed();
        List<PrintedReport> reports =
                printed.stream().flatMap(part -> part.reports().stream()).toList();
        List<ReleaseFile> files = new ArrayList<>(
                printed.stream().flatMap(part -> part.files().stream()).toList());
        if (!revision.draft()) {
            files.addAll(stations.pressKit(revision, reports, files));
        }
        return new Publication(run.inputs(), revision, reports, files);
    }

    Path write(Stations stations) {
        return stations.write(inputs.outputFolder(), revision, reports, files);
    }

    /** Archives from a folder of its own: a {@code v<N>} that is not in the archive must never be seen. */
    void archive(Stations stations) {
        Path aside = inputs.outputFolder().resolve("state").resolve("staging").resolve(inputs.key());
        delete(aside);
        Path folder = stations.write(aside, revision, reports, files);
        stations.commit(new ReleaseSubmission(inputs, stations, aside.resolve(".beside")).of(folder));
        delete(aside);
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException failure) {
            throw new OutputNotWritableException(folder, failure);
        }
    }
}
