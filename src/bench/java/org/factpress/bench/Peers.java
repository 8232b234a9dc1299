package org.factpress.bench;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.factpress.eval.GoldCorpus;
import org.factpress.eval.GoldFile;
import org.factpress.eval.GoldFiles;
import org.factpress.eval.Scorecard;
import org.factpress.eval.Scorer;
import org.factpress.eval.Tier;
import org.factpress.extract.Extractor;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** Times and scores our extraction and CoreNLP's on the same texts against the same gold. */
final class Peers {
    private static final double SLOWER = 50;
    private static final Stopwatch OURS = new Stopwatch(40, 15);
    private static final Stopwatch THEIRS = new Stopwatch(3, 5);

    private final List<GoldCorpus> corpora =
            GoldFiles.all().stream().map(GoldFile::read).toList();
    private final List<SourceDocument> documents = corpora.stream()
            .flatMap(corpus -> corpus.documents().stream())
            .map(new Scorer()::read)
            .toList();
    private final Console console;

    Peers(Console console) {
        this.console = console;
    }

    void run() {
        int characters =
                documents.stream().mapToInt(document -> document.text().length()).sum();
        console.print(
                "%d annotated documents, %d characters; one thread, median of rounds%n", documents.size(), characters);
        console.print("%-26s %9s %9s %8s %9s %9s%n", "", "docs/s", "MB/s", "ratio", "core F1", "all F1");
        double ours = run("Factpress", OURS, 0, () -> new Extractor()::extract);
        run("CoreNLP", THEIRS, ours, () -> new CoreNlp(true)::extract);
        run("CoreNLP without dates", THEIRS, ours, () -> new CoreNlp(false)::extract);
    }

    /** The seconds that all documents take; {@code ours} is ours, 0 when these are. */
    private double run(
            String name, Stopwatch watch, double ours, Supplier<Function<SourceDocument, Extraction>> program) {
        Function<SourceDocument, Extraction> extraction = program.get();
        double seconds = watch.seconds(() -> documents.forEach(extraction::apply));
        Scorecard card = new Scorecard();
        corpora.forEach(corpus -> card.add(new Scorer(extraction).score(corpus).scorecard()));
        long characters =
                documents.stream().mapToLong(document -> document.text().length()).sum();
        console.print(
                "%-26s %9.1f %9.3f %7.1fx %9.3f %9.3f   %s%n",
                name,
                documents.size() / seconds,
                characters / 1e6 / seconds,
                ours == 0 ? 1 : seconds / ours,
                card.f1(Tier.CORE, Scorecard.VALUE),
                card.f1(Tier.ALL, Scorecard.VALUE),
                ours == 0 ? "" : Verdict.atLeast(seconds / ours, SLOWER).told());
        return seconds;
    }
}
