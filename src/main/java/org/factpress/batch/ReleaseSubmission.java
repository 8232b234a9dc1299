package org.factpress.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.factpress.archive.Layout;
import org.factpress.archive.Submission;
import org.factpress.model.ReleaseFile;
import org.factpress.release.DataCite;
import org.factpress.release.OutputNotWritableException;

/** What a run hands to the archive beside the revision's folder: everything that the revision was made from. */
record ReleaseSubmission(RunInputs inputs, Stations stations, Path beside) {
    private static final String OBSERVATIONS = "data/observations.csv";

    Submission of(Path folder) {
        Submission submission = Submission.of(folder).job(Path.of(inputs.jobFile()));
        for (SourceInput source : inputs.sources()) {
            submission = submission.source(source.path(), Path.of(source.file()), source.expected());
        }
        for (Map.Entry<String, byte[]> asset : InputsFile.bytes(inputs.spec()).entrySet()) {
            submission = add(submission, Layout.asset(asset.getKey()), asset.getValue());
        }
        submission = add(submission, ReviewFile.PATH, new ReviewFile(inputs.decisions(), inputs.approval()).toJson());
        submission = add(submission, InputsFile.PATH, InputsFile.of(inputs).toJson());
        submission = add(
                submission,
                Layout.METADATA + "datacite.json",
                DataCite.of(inputs.spec(), inputs.number(), inputs.reason(), inputs.asOf()));
        for (Map.Entry<String, byte[]> report :
                ConformanceReports.of(folder, stations).entrySet()) {
            submission = add(submission, report.getKey(), report.getValue());
        }
        return previous(submission);
    }

    private Submission previous(Submission submission) {
        if (inputs.previous() == null) {
            return submission;
        }
        return stations.files(inputs.previous()).stream()
                .filter(file -> file.path().equals(OBSERVATIONS))
                .map(ReleaseFile::bytes)
                .findFirst()
                .map(bytes -> add(submission, InputsFile.PREVIOUS, bytes))
                .orElse(submission);
    }

    private Submission add(Submission submission, String logicalPath, byte[] bytes) {
        Path file = beside.resolve(logicalPath);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new OutputNotWritableException(file, failure);
        }
        return submission.with(logicalPath, file);
    }
}
