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
import org.factpress.model.LedgerRole;
import org.factpress.model.Revision;
import org.factpress.report.page.Cell;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** What every section of one report works with: the revision, its facts and charts, the words and the styles. */
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
        ScopeWords scopes) {

    static Edition of(Revision revision) {
        return of(revision, Charts.of(revision));
    }

    static Edition of(Revision revision, List<ReleaseChart> charts) {
        Messages messages = Messages.in(revision.spec().languages());
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
                new ScopeWords(ScopeText.in(language)));
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** A cell of plain text; what is not stated says so. */
    Cell cell(String text) {
        TextStyle style = styles.cell();
        return text.isEmpty()
                ? Cell.of(TextRun.of(say("not-stated"), style.in(Palette.GREY)))
                : Cell.of(TextRun.of(text, style));
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
        return DateTimeFormatter.ofPattern(messages.say("date.pattern"), messages.language())
                .format(day);
    }
}
