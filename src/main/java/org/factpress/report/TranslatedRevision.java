package org.factpress.report;

import java.util.List;
import org.factpress.model.ChartSpec;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.Translation;
import org.jspecify.annotations.Nullable;

/** A revision with the texts that its job gives in another language than its first. */
final class TranslatedRevision {
    private TranslatedRevision() {}

    /** The revision itself in its first language; a text without translation stays as it is. */
    static Revision of(Revision revision, String language) {
        ReleaseSpec spec = revision.spec();
        if (language.equals(spec.language())) {
            return revision;
        }
        Translation translation = spec.in(language);
        return revision.with(texts(spec, translation))
                .with(
                        revision.indicators().stream()
                                .map(indicator -> indicator.called(
                                        or(translation.labels().get(indicator.id()), indicator.label())))
                                .toList(),
                        revision.observations().stream()
                                .map(observation -> observation.called(
                                        or(translation.labels().get(observation.indicator()), observation.label())))
                                .toList());
    }

    private static ReleaseSpec texts(ReleaseSpec spec, Translation translation) {
        Publisher publisher = spec.publisher();
        List<ChartSpec> charts = spec.charts().stream()
                .map(chart -> new ChartSpec(
                        chart.id(),
                        chart.type(),
                        chart.indicators(),
                        translation.chartTitles().getOrDefault(chart.id(), chart.title())))
                .toList();
        return spec.with(
                or(translation.title(), spec.title()),
                translation.subtitle() == null ? spec.subtitle() : translation.subtitle(),
                translation.about() == null ? publisher : publisher.withAbout(translation.about()),
                charts);
    }

    private static String or(@Nullable String translated, String otherwise) {
        return translated == null ? otherwise : translated;
    }
}
