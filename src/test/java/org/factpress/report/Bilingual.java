package org.factpress.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.model.TemplateSource;
import org.factpress.model.Translation;

/** The sample in English and French: title and one label are translated, the rest is not. */
public final class Bilingual {
    static final String TITLE = "Les mineurs dans les établissements";
    static final String LABEL = "Mineurs parmi les personnes rencontrées";

    private Bilingual() {}

    public static Revision revision() {
        return with(List.of());
    }

    /** With a fact sheet whose template exists in English, and in French too where that is given. */
    static Revision templated(String english, Map<String, TemplateSource> translations) {
        return with(List.of(new ReportSpec(
                "fact-sheet", new TemplateSource("own.md", english), null, new TreeMap<>(translations))));
    }

    private static Revision with(List<ReportSpec> reports) {
        Revision full = SampleRevision.full();
        ReleaseSpec spec = full.spec();
        return full.with(new ReleaseSpec(
                spec.release(),
                spec.title(),
                spec.subtitle(),
                spec.cycle(),
                spec.releaseDate(),
                List.of("en", "fr"),
                spec.sources(),
                spec.previous(),
                spec.publisher(),
                spec.indicators(),
                spec.headline(),
                spec.charts(),
                reports,
                spec.approval(),
                spec.embargo(),
                spec.schedule(),
                spec.publish(),
                List.of(new Translation(
                        "fr", TITLE, null, null, new TreeMap<>(Map.of("minors", LABEL)), new TreeMap<>()))));
    }
}
