package org.factpress.report;

import java.util.List;
import java.util.Locale;
import org.factpress.model.ChartSpec;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.model.TemplateSource;

/** The pages that the gallery shows: what each is a case of, and which page of which report it is. */
enum GalleryCase {
    FACT_SHEET("fact-sheet", 1) {
        @Override
        Revision revision() {
            return SampleRevision.full();
        }
    },
    LETTER("fact-sheet", 1) {
        @Override
        Revision revision() {
            return OddRevisions.onLetter();
        }
    },
    DRAFT_HELD("fact-sheet", 1) {
        @Override
        Revision revision() {
            return SampleRevision.held();
        }
    },
    COLOURED("fact-sheet", 1) {
        @Override
        Revision revision() {
            return coloured("#8a1c3b");
        }
    },
    BARS("fact-sheet", 1) {
        @Override
        Revision revision() {
            ChartSpec bars = new ChartSpec("bars", "bars", List.of("minors", "young-minors"), null);
            return revised(List.of(bars), "{{masthead}}\n\n{{headlines}}\n\n{{chart: bars}}\n\n{{foot}}\n");
        }
    },
    RANGE_AND_BOUNDS("fact-sheet", 1) {
        @Override
        Revision revision() {
            ChartSpec trend = new ChartSpec("trend", "trend", List.of("minors"), null);
            return revised(List.of(trend), "{{masthead}}\n\n{{chart: trend}}\n\n{{table: minors}}\n\n{{foot}}\n");
        }
    },
    SMALL_MULTIPLES("fact-sheet", 1) {
        @Override
        Revision revision() {
            return PlaceRevision.ofProvinces();
        }
    },
    PICTOGRAM("fact-sheet", 1) {
        @Override
        Revision revision() {
            ChartSpec one = new ChartSpec("all-minors", "pictogram", List.of("minors"), null);
            ChartSpec two = new ChartSpec("young", "pictogram", List.of("young-minors"), null);
            return revised(
                    List.of(one, two),
                    "{{masthead}}\n\n{{chart: all-minors}}\n\n{{chart: young}}\n\n{{key-facts}}\n\n{{foot}}\n");
        }
    },
    PROSE("fact-sheet", 1) {
        @Override
        Revision revision() {
            return revised(List.of(), PROSE_TEMPLATE);
        }
    },
    CROWDED("fact-sheet", 1) {
        @Override
        Revision revision() {
            return OddRevisions.crowded();
        }
    },
    ONE_FIGURE("fact-sheet", 1) {
        @Override
        Revision revision() {
            return OddRevisions.oneFigure();
        }
    },
    RESULTS_SUMMARY("results-summary", 1) {
        @Override
        Revision revision() {
            return SampleRevision.full();
        }
    },
    RESULTS_INDICATORS("results-summary", 2) {
        @Override
        Revision revision() {
            return SampleRevision.full();
        }
    },
    RESULTS_CROWDED("results-summary", 3) {
        @Override
        Revision revision() {
            return OddRevisions.crowded();
        }
    };

    private static final String PROSE_TEMPLATE = """
            {{masthead}}

            {{headlines: minors}}

            ## What the study says

            In {{place:minors}} the share of minors {{moved:minors@2012..2015}}: from {{minors@2012}} to **{{minors}}**. Among
            {{ages:young-minors}} it is *{{young-minors}}*.

            - The fall is seen in every place that was visited.
            - Work goes on: {{officers}} officers have been trained.

            {{#if fall:minors@2012..2015}}
            It has fallen since {{date:2012}}.
            {{else}}
            It has not fallen.
            {{/if}}

            > “What counts is each child that is safe,” says the centre.

            ### Where it began

            1. The first study gave {{minors@2012}}.
            2. This one gives {{minors}}, {{date:2015-06-09}}.

            ---

            {{key-facts}}

            {{foot}}
            """;

    private final String report;
    private final int page;

    GalleryCase(String report, int page) {
        this.report = report;
        this.page = page;
    }

    abstract Revision revision();

    /** The name of its pictures. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Picture picture(int dpi) {
        return Picture.of(Reports.print(report, revision(), List.of()).pdf(), page, dpi);
    }

    static Revision coloured(String colour) {
        Revision full = SampleRevision.full();
        Publisher publisher = full.spec().publisher();
        return full.with(full.spec()
                .with(
                        full.spec().title(),
                        full.spec().subtitle(),
                        new Publisher(
                                publisher.name(),
                                publisher.contactName(),
                                publisher.contactEmail(),
                                publisher.contactPhone(),
                                publisher.about(),
                                publisher.logo(),
                                colour),
                        full.spec().charts()));
    }

    static Revision revised(List<ChartSpec> charts, String template) {
        Revision full = SampleRevision.full();
        ReleaseSpec spec = full.spec();
        return full.with(new ReleaseSpec(
                spec.release(),
                spec.title(),
                spec.subtitle(),
                spec.cycle(),
                spec.releaseDate(),
                spec.languages(),
                spec.sources(),
                spec.previous(),
                spec.publisher(),
                spec.indicators(),
                spec.headline(),
                charts,
                List.of(new ReportSpec("fact-sheet", new TemplateSource("own.md", template), null)),
                spec.approval(),
                spec.embargo(),
                spec.schedule(),
                spec.publish()));
    }
}
