package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.ChartSpec;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.Translation;
import org.factpress.report.story.TextRun;
import org.factpress.report.template.Mark;
import org.factpress.report.template.Spot;
import org.factpress.report.template.TemplateException;
import org.factpress.report.template.TemplateProblem;
import org.jspecify.annotations.Nullable;

/** The texts of a job file with the values that their marks stand for. */
final class JobTexts {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^}]*)}}");

    private final MarkWords words;
    private final Edition edition;
    private final List<TemplateProblem> problems;

    private JobTexts(Revision revision, String language, List<TemplateProblem> problems) {
        this.edition = Edition.of(TranslatedRevision.of(revision, language), language, List.of());
        this.words = MarkWords.uncited(edition);
        this.problems = problems;
    }

    static Revision bound(Revision revision) {
        if (texts(revision.spec()).stream().noneMatch(text -> MARK.matcher(text).find())) {
            return revision;
        }
        List<TemplateProblem> problems = new ArrayList<>();
        ReleaseSpec spec = revision.spec();
        ReleaseSpec bound = new JobTexts(revision, spec.language(), problems).bound(spec);
        List<Translation> translations = spec.translations().stream()
                .map(translation -> new JobTexts(revision, translation.language(), problems).bound(translation))
                .toList();
        if (!problems.isEmpty()) {
            throw new TemplateException("the job file of " + spec.release(), problems);
        }
        return revision.with(bound.with(translations));
    }

    private static List<String> texts(ReleaseSpec spec) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(spec.title());
        texts.add(spec.subtitle());
        texts.add(spec.publisher().about());
        spec.charts().forEach(chart -> texts.add(chart.title()));
        for (Translation translation : spec.translations()) {
            texts.add(translation.title());
            texts.add(translation.subtitle());
            texts.add(translation.about());
            texts.addAll(translation.chartTitles().values());
        }
        return texts.stream().filter(text -> text != null).map(String::valueOf).toList();
    }

    private ReleaseSpec bound(ReleaseSpec spec) {
        Publisher publisher = spec.publisher();
        return spec.with(
                bound(spec.title(), "title"),
                boundOrNull(spec.subtitle(), "subtitle"),
                publisher.withAbout(boundOrNull(publisher.about(), "about")),
                spec.charts().stream()
                        .map(chart -> new ChartSpec(
                                chart.id(), chart.type(), chart.indicators(), boundOrNull(chart.title(), "title")))
                        .toList());
    }

    /** In its own language. */
    private Translation bound(Translation translation) {
        SortedMap<String, String> titles = new TreeMap<>();
        translation.chartTitles().forEach((chart, title) -> titles.put(chart, bound(title, "title")));
        return new Translation(
                translation.language(),
                boundOrNull(translation.title(), "title"),
                boundOrNull(translation.subtitle(), "subtitle"),
                boundOrNull(translation.about(), "about"),
                translation.labels(),
                titles);
    }

    private @Nullable String boundOrNull(@Nullable String text, String key) {
        return text == null ? null : bound(text, key);
    }

    private String bound(String text, String key) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(words(Mark.of(mark.group(1), Spot.WHOLE_FILE), key)));
    }

    private String words(Mark mark, String key) {
        try {
            return words.of(mark, edition.styles().body()).stream()
                    .map(TextRun::text)
                    .collect(Collectors.joining());
        } catch (MarkWords.UnboundMarkException e) {
            problems.add(new TemplateProblem(Spot.WHOLE_FILE, "in “" + key + "”, " + e.getMessage()));
            return "";
        }
    }
}
