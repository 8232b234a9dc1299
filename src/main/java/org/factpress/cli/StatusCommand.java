package org.factpress.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factpress.operations.RunRecord;
import org.factpress.operations.Runs;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how one run stands. */
@Command(
        name = "status",
        description = "Tells how a run stands, step by step; the newest run where none is named.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress status 3 --format json"})
final class StatusCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RUN", description = "The number of the run; see factpress runs.")
    private @Nullable Long run;

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Runs runs = RunsCommand.open(console);
        Optional<RunRecord> found = Optional.ofNullable(run)
                .or(() -> runs.list(Optional.empty()).stream().findFirst().map(RunRecord::run))
                .flatMap(runs::status);
        if (found.isEmpty() && run != null) {
            throw UserException.usage(
                    "there is no run " + run + " in " + OutputRoot.of(console) + "; see factpress runs");
        }
        console.print(found.map(this::print).orElse(format.format() == Format.json ? "null\n" : ""));
        if (found.isEmpty()) {
            console.tell("No run is known in " + OutputRoot.of(console) + ".");
        }
        return ExitCode.DONE;
    }

    private String print(RunRecord record) {
        Rows runs = RunRows.of(List.of(record));
        Rows steps = RunRows.steps(record);
        return switch (format.format()) {
            case table -> runs.print(Format.table) + "\n" + steps.print(Format.table);
            case csv -> steps.print(Format.csv);
            case json -> {
                Map<String, @Nullable Object> json =
                        new LinkedHashMap<>(runs.objects().get(0));
                json.put("steps", steps.objects());
                yield JsonText.pretty(json);
            }
        };
    }
}
