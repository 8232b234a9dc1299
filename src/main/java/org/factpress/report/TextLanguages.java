package org.factpress.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.model.Translation;
import org.factpress.report.story.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * In which language each text is that does not come with the program: the job's, where it is not translated, and the
 * documents'. A run in another language than the page's is marked with its own.
 */
final class TextLanguages {
    /** Of findings, of what went wrong with a document, and of reasons that the program drafts. */
    static final String MESSAGES = "en";

    private final String page;
    private final String first;
    private final Translation translation;
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> discovered = new HashMap<>();

    TextLanguages(Revision revision, Facts facts, Locale page) {
        ReleaseSpec spec = revision.spec();
        this.page = page.toLanguageTag();
        this.first = spec.language();
        this.translation = spec.in(this.page);
        revision.documents().forEach(document -> documents.put(document.path(), document.language()));
        revision.observations().stream()
                .filter(observation -> spec.indicators().stream()
                        .noneMatch(indicator -> indicator.id().equals(observation.indicator())))
                .forEach(observation -> discovered.putIfAbsent(observation.indicator(), wording(observation, facts)));
    }

    /** An indicator that no job declares bears the words of a document. */
    private String wording(Observation observation, Facts facts) {
        return facts.figures(observation.supporting()).stream()
                .map(figure -> ofDocument(figure.document()))
                .findFirst()
                .orElse(first);
    }

    /** The run, marked where it is in another language than the page. */
    TextRun mark(TextRun run, String language) {
        return primary(language).equals(primary(page)) ? run : run.in(language);
    }

    String ofTitle() {
        return of(translation.title());
    }

    String ofSubtitle() {
        return of(translation.subtitle());
    }

    String ofAbout() {
        return of(translation.about());
    }

    String ofLabel(String indicator) {
        String wording = discovered.get(indicator);
        return wording != null ? wording : of(translation.labels().get(indicator));
    }

    String ofChartTitle(String chart) {
        return of(translation.chartTitles().get(chart));
    }

    String ofDocument(String path) {
        return documents.getOrDefault(path, first);
    }

    String ofDocument(SourceDocument document) {
        return document.language();
    }

    /** What people wrote for this release: taken to be in its first language. */
    String ofPeople() {
        return first;
    }

    private String of(@Nullable String translated) {
        return translated == null ? first : page;
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
