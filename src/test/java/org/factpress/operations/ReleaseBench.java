package org.factpress.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.factpress.batch.Stations;
import org.factpress.store.DatabaseSettings;

/** A folder with a job, its sources and its output, on which releases are run. */
record ReleaseBench(Path folder) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    /** The usual start: two documents with three numbers. */
    static ReleaseBench with(Path folder) {
        ReleaseBench bench = new ReleaseBench(folder);
        bench.job("study", "");
        bench.source("a.txt", "10 houses and 20 gardens");
        bench.source("b.txt", "30 trees");
        return bench;
    }

    void job(String release, String text) {
        StandInStations.put(folder.resolve(release + ".yaml"), text.getBytes(UTF_8));
    }

    void source(String name, String text) {
        StandInStations.put(folder.resolve("input").resolve(name), text.getBytes(UTF_8));
    }

    Path output() {
        return folder.resolve("output");
    }

    Path file(String path) {
        return output().resolve("study").resolve(path);
    }

    String text(String path) {
        return new String(StandInStations.bytes(file(path)), UTF_8);
    }

    Runs runs() {
        return runs(new StandInStations(output()));
    }

    Runs runs(Stations stations) {
        return new Runs(output(), settings(), stations, CLOCK);
    }

    DatabaseSettings settings() {
        return DatabaseSettings.of(output(), Map.of());
    }

    RunOutcome run() {
        return runs().run(request(), RunListener.SILENT);
    }

    RunOutcome run(Stations stations) {
        return runs(stations).run(request(), RunListener.SILENT);
    }

    RunRequest request() {
        return RunRequest.of(folder.resolve("study.yaml"));
    }
}
