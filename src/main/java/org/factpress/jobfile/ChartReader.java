package org.factpress.jobfile;

import java.util.List;
import org.factpress.model.ChartSpec;

/** The key {@code charts}: the charts asked for. */
final class ChartReader {
    static final List<String> KEYS = List.of("id", "type", "indicators", "title");
    private static final List<String> TYPES = List.of("trend", "bars", "small-multiples", "pictogram");

    private ChartReader() {}

    static List<ChartSpec> read(List<Section> entries, PrintedTexts printed) {
        return entries.stream().map(entry -> chart(entry, printed)).toList();
    }

    private static ChartSpec chart(Section entry, PrintedTexts printed) {
        entry.required("id", "trend");
        entry.required("type", "trend");
        if (entry.items("indicators").isEmpty()) {
            entry.missing("indicators", "[minors]");
        }
        String id = entry.value("id", Rules.ID, "");
        return new ChartSpec(
                id,
                entry.value("type", Rule.oneOf(TYPES), ""),
                entry.texts("indicators").stream().map(Located::text).toList(),
                printed.chartTitle(entry, id));
    }
}
