package org.factpress.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Revision;
import org.factpress.report.evidence.Chromium;
import org.factpress.report.evidence.EvidencePage;
import org.factpress.report.evidence.ManyFigures;

/** Opens an evidence page of 5,000 figures in a real browser: how soon it is painted, how soon a filter has done its work. */
final class EvidenceOpening {
    private static final int FIGURES = 5_000;
    private static final int TIMES = 5;
    private static final double PAINT_SECONDS = 2;
    private static final double FILTER_MILLISECONDS = 100;
    private static final List<String> FILTERS = List.of(
            "indicator=3", "indicator=", "finding=severity error", "finding=", "document=2", "document=", "text=number 77", "text=");

    /** Sets a filter and waits until the page is laid out again. */
    private static final String FILTER =
            """
            ([name, value]) => {
              const field = document.getElementById(`filter-${name}`);
              const start = performance.now();
              field.value = value;
              field.dispatchEvent(new Event("change"));
              document.body.getBoundingClientRect();
              return performance.now() - start;
            }
            """;

    private final Path folder;
    private final Console console;

    EvidenceOpening(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void run() throws IOException {
        Revision revision = ManyFigures.of(FIGURES);
        double write = new Stopwatch(1, 3).seconds(() -> EvidencePage.render(revision));
        Path file = Files.write(folder.resolve("evidence.html"), EvidencePage.render(revision));
        console.print(
                "%-34s %9.2f s, %.1f MB%n", FIGURES + " figures written", write, Files.size(file) / 1_000_000.0);
        Optional<Chromium> chromium = Chromium.startIfThere();
        if (chromium.isEmpty()) {
            console.print("NOT MEASURED: there is no Chromium on this machine.%n");
            return;
        }
        try (Chromium browser = chromium.orElseThrow()) {
            open(browser, file);
        }
    }

    private void open(Chromium browser, Path file) {
        List<Double> paints = new ArrayList<>();
        List<Double> ready = new ArrayList<>();
        List<Double> filters = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Page page = browser.open(file, "", new NewContextOptions());
            page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
            paints.add(number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime") / 1000);
            ready.add(number(page, "performance.getEntriesByType('navigation')[0].loadEventEnd") / 1000);
            for (String filter : FILTERS) {
                String[] parts = filter.split("=", 2);
                filters.add(((Number) page.evaluate(FILTER, List.of(parts))).doubleValue());
            }
            page.context().close();
        }
        tell("first paint, s", paints, PAINT_SECONDS);
        console.print("%-34s %9.2f%n", "ready, s", median(ready));
        tell("a filter, ms", filters, FILTER_MILLISECONDS);
    }

    private void tell(String name, List<Double> values, double bound) {
        double median = median(values);
        double worst = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        console.print("%-34s %9.2f   %s; worst %.2f%n", name, median, Verdict.atMost(median, bound).told(), worst);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
