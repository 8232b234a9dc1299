package org.factpress.report;

import java.util.List;
import java.util.stream.Collectors;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Indicator;
import org.factpress.report.template.Part;
import org.factpress.report.template.Slots;

/** The sections that a template can ask for by name. */
final class SlotSections {
    private final Edition edition;
    private final Bindings bindings;
    private final Sizes sizes;
    private final ChartPlaces places;

    SlotSections(Edition edition, Bindings bindings, Sizes sizes) {
        this.edition = edition;
        this.bindings = bindings;
        this.sizes = sizes;
        this.places = new ChartPlaces(edition);
    }

    /** An unknown name, chart or indicator is an {@link MarkWords.UnboundMarkException}. */
    Section of(Part.Slot slot) {
        return switch (slot.name()) {
            case "masthead" -> new Masthead(edition);
            case "headlines" -> new Headlines(edition, headlines(slot.arguments()));
            case "chart" -> new ChartSection(edition, charts(slot.arguments()), 2, sizes.tallestChart());
            case "charts" -> new ChartSection(edition, edition.charts(), 2, sizes.tallestChart());
            case "key-facts" -> new KeyFacts(edition);
            case "table" ->
                all(known(slot.arguments()).stream()
                        .map(indicator -> (Section) new IndicatorChapter(edition, indicator, List.of()))
                        .toList());
            case "since-last-release" -> new SinceLastRelease(edition);
            case "summary" -> new Summary(edition, places.unplaced());
            case "indicators" ->
                all(edition.facts().indicators().stream()
                        .map(indicator -> (Section) new IndicatorChapter(edition, indicator, places.of(indicator)))
                        .toList());
            case "comparison" -> new Comparison(edition);
            case "computation" -> new Computation(edition);
            case "findings" -> new Findings(edition);
            case "method" -> new Method(edition);
            case "sources" -> new Sources(edition);
            case "foot" -> new SheetFoot(edition);
            default ->
                throw new MarkWords.UnboundMarkException("there is no section “" + slot.name() + "”; there are "
                        + Slots.NAMES.stream().sorted().collect(Collectors.joining(", ")));
        };
    }

    private static Section all(List<Section> sections) {
        return story -> sections.forEach(section -> section.write(story));
    }

    private List<Indicator> headlines(List<String> ids) {
        return ids.isEmpty() ? edition.facts().headlines() : known(ids);
    }

    private List<Indicator> known(List<String> ids) {
        for (String id : ids) {
            if (edition.facts().indicator(id).isEmpty()) {
                throw new MarkWords.UnboundMarkException(
                        "there is no indicator “" + id + "”; there are " + bindings.ids());
            }
        }
        return bindings.indicators(ids);
    }

    /** Those named, else those that the report usually shows: one tells the story, a job that asks for its own gets two. */
    private List<ReleaseChart> charts(List<String> ids) {
        if (ids.isEmpty()) {
            boolean asked = !edition.revision().spec().charts().isEmpty();
            return edition.charts().stream()
                    .limit(asked ? sizes.askedCharts() : sizes.suggestedCharts())
                    .toList();
        }
        return ids.stream().map(this::chart).toList();
    }

    private ReleaseChart chart(String id) {
        return edition.charts().stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MarkWords.UnboundMarkException("there is no chart “" + id + "”; "
                        + (edition.charts().isEmpty()
                                ? "the release has none"
                                : "there are "
                                        + edition.charts().stream()
                                                .map(ReleaseChart::id)
                                                .collect(Collectors.joining(", ")))));
    }
}
