package org.factpress.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores extraction on gold files and prints the table, for those who work on it. */
@Command(
        name = "evaluation",
        description = "Scores extraction against documents that were annotated by hand.",
        mixinStandardHelpOptions = true)
public final class Evaluation implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD.jsonl", description = "Gold files; without any, all of this checkout.")
    private List<Path> files = List.of();

    @Option(names = "--root", description = "The folder of the documents; else beside the gold file, else here.")
    private @Nullable Path root;

    @Option(names = "--misses", description = "List each wrong answer, one a line, sorted by field.")
    private boolean misses;

    @Option(names = "--csv", description = "Print the scores as CSV.")
    private boolean csv;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        int code = new CommandLine(new Evaluation())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    System.err.println("evaluation: " + e.getMessage());
                    return 2;
                })
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        List<GoldFile> gold = files.isEmpty()
                ? GoldFiles.all()
                : files.stream().map(file -> GoldFile.of(file, root)).toList();
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        List<Miss> all = new ArrayList<>();
        Marking total = Marking.empty();
        Scorer scorer = new Scorer();
        for (GoldFile file : gold) {
            Marking marking = scorer.score(file.read());
            cards.put(file.name(), marking.scorecard());
            total.add(marking);
        }
        all.addAll(total.misses());
        if (misses) {
            all.stream().sorted().map(Miss::line).forEach(out::println);
        }
        if (cards.size() > 1) {
            cards.put("total", total.scorecard());
        }
        out.print(csv ? ScoreTable.csv(cards) : ScoreTable.text(cards));
        return 0;
    }
}
