package org.factpress.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.factpress.chart.Charts;
import org.factpress.chart.NumberText;
import org.factpress.chart.Palette;
import org.factpress.chart.PeriodText;
import org.factpress.chart.ReleaseChart;
import org.factpress.chart.ScopeText;
import org.factpress.model.Decision;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Population;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.report.story.Cell;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/**
 * What every section of one report works with: the revision in the language of the report, its facts and charts, the words
 * and the styles.
 */
record Edition(
        Revision revision,
        Facts facts,
        Verdicts verdicts,
        List<ReleaseChart> charts,
        Messages messages,
        Styles styles,
        Citations citations,
        Values values,
        PeriodText periods,
        ScopeWords scopes,
        TextLanguages languages) {

    static Edition of(Revision revision, String language) {
        Revision translated = TranslatedRevision.of(revision, language);
        return of(
                translated,
                language,
                Charts.of(translated, Messages.in(language).language()));
    }

    /** Of a revision whose texts are in this language. */
    static Edition of(Revision revision, String tag, List<ReleaseChart> charts) {
        Messages messages = Messages.in(tag);
        Locale language = messages.language();
        Styles styles = new Styles(Palette.of(revision.spec().publisher()));
        Facts facts = new Facts(revision);
        return new Edition(
                revision,
                facts,
                new Verdicts(revision),
                List.copyOf(charts),
                messages,
                styles,
                new Citations(revision, facts, messages, styles),
                new Values(NumberText.in(language)),
                PeriodText.in(language),
                new ScopeWords(ScopeText.in(language)),
                new TextLanguages(revision, facts, language));
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** What the mark of a revised value means; nothing where no value is. */
    List<TextRun> revisedNote(TextStyle style) {
        return revision.observations().stream().anyMatch(observation -> observation.revisedFrom() != null)
                ? List.of(TextRun.of(say("revised.note"), style))
                : List.of();
    }

    /** A cell of plain text; what is not stated says so. */
    Cell cell(String text) {
        TextStyle style = styles.cell();
        return text.isEmpty()
                ? Cell.of(TextRun.of(say("not-stated"), style.in(Palette.GREY)))
                : Cell.of(TextRun.of(text, style));
    }

    /** ": " and why somebody decided so. */
    List<TextRun> reason(String why, TextStyle style) {
        return messages.runs("corrected.reason", style, List.of(in(languages.ofPeople(), TextRun.of(why, style))));
    }

    /** The ages in brief, or whom a text in this language names where it states none. */
    Cell ages(Population population, String language) {
        String brief = scopes.agesInBrief(population);
        return population.hasAges() || brief.isEmpty()
                ? cell(brief)
                : Cell.of(in(language, TextRun.of(brief, styles.cell())));
    }

    /** ", 9 June 2015", nothing where the title of the source says it. */
    List<TextRun> dateOf(SourceDocument document, TextStyle style) {
        LocalDate day = document.date();
        String title = SourceText.title(document);
        boolean told = day == null
                || title.contains(date(day))
                || title.contains(PeriodText.in(Locale.forLanguageTag(document.language()))
                        .of(day.toString()));
        return told ? List.of() : List.of(TextRun.of(", " + date(day), style, LedgerRole.DATE));
    }

    /** The day of the release. */
    String date() {
        return date(revision.asOf().toLocalDate());
    }

    /** "corrected by Ann Lee, 9 June 2015", in runs. */
    List<TextRun> corrected(Decision decision, TextStyle style) {
        return messages.runs(
                "stated.corrected",
                style,
                List.of(TextRun.of(decision.by(), style)),
                List.of(TextRun.of(date(Verdicts.day(decision)), style, LedgerRole.DATE)));
    }

    String date(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? "date.pattern.first" : "date.pattern";
        return DateTimeFormatter.ofPattern(messages.pattern(pattern), messages.language())
                .format(day);
    }

    TextRun label(Indicator indicator, TextStyle style) {
        return in(languages.ofLabel(indicator.id()), TextRun.of(indicator.label(), style));
    }

    TextRun label(Observation observation, TextStyle style) {
        return in(languages.ofLabel(observation.indicator()), TextRun.of(observation.label(), style));
    }

    /** How a source is named, in its own language. */
    TextRun title(SourceDocument document, TextStyle style) {
        return in(languages.ofDocument(document), TextRun.of(SourceText.title(document), style));
    }

    /** A text in this language, marked with it where the report speaks another. */
    TextRun in(String language, TextRun text) {
        return languages.mark(text, language);
    }
}
