package org.factpress.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.LedgerRole;
import org.factpress.model.Severity;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** What did not fit, or fits only by rounding, by kind and the gravest first; with what was decided, by whom and why. */
record Findings(Edition edition) implements Section {
    private static final double SEVERITY_COLUMN = 62;

    @Override
    public void write(Story story) {
        story.section(part -> {
            part.heading(2, edition.say("findings.head"), edition.styles().chapter(), 30);
            List<TextRun> counts = List.of(TextRun.of(counts(), edition.styles().body()));
            if (edition.revision().findings().isEmpty()) {
                part.paragraph(2, counts);
            } else {
                part.keptParagraph(2, counts);
            }
            for (Severity severity : Severity.values()) {
                for (FindingCode code : FindingCode.values()) {
                    kind(part, severity, code);
                }
            }
        });
    }

    private String counts() {
        return edition.say("findings.count", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    private long count(Severity severity) {
        return edition.revision().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void kind(Story part, Severity severity, FindingCode code) {
        List<Finding> findings = edition.revision().findings().stream()
                .filter(finding -> finding.severity() == severity && finding.code() == code)
                .toList();
        if (code == FindingCode.UNMATCHED_FIGURE) {
            new UnmatchedFigures(edition, findings).write(part);
        } else if (!findings.isEmpty()) {
            part.heading(
                    3, edition.say("finding." + code.code()), edition.styles().head(), 16);
            part.list(list -> findings.forEach(finding -> item(list, finding)));
        }
    }

    private void item(Story list, Finding finding) {
        TextStyle style = edition.styles().body();
        List<List<TextRun>> body = new ArrayList<>();
        body.add(List.of(edition.in(TextLanguages.MESSAGES, TextRun.of(finding.message(), style))));
        List<TextRun> documents = documents(finding);
        if (!documents.isEmpty()) {
            body.add(documents);
        }
        if (finding.decision() != null) {
            body.add(decision(finding.decision()));
        } else if (finding.holds()) {
            body.add(List.of(TextRun.of(
                    edition.say("findings.holds"), style.in(Face.BOLD).in(Palette.CAUTION))));
        }
        list.item(6, SEVERITY_COLUMN, List.of(severity(finding)), body, null);
    }

    private TextRun severity(Finding finding) {
        boolean info = finding.severity() == Severity.INFO;
        TextStyle style = edition.styles().quiet();
        return TextRun.of(
                edition.say("severity." + finding.severity().code()),
                info ? style : style.in(Face.BOLD).in(Palette.CAUTION));
    }

    private List<TextRun> documents(Finding finding) {
        TextStyle style = edition.styles().quiet();
        List<TextRun> runs = new ArrayList<>();
        for (String path : finding.documents()) {
            if (!runs.isEmpty()) {
                runs.add(TextRun.of(" · ", style));
            }
            int number = edition.citations().number(path);
            runs.add(
                    number == 0
                            ? TextRun.of(path, style)
                            : edition.title(edition.citations().numbered().get(number - 1), style));
        }
        return runs;
    }

    private List<TextRun> decision(Decision decision) {
        TextStyle style = edition.styles().body();
        String day = edition.date(decision.at().atOffset(ZoneOffset.UTC).toLocalDate());
        List<TextRun> runs = new ArrayList<>();
        runs.add(TextRun.of(edition.say("decision." + decision.action().code()) + " ", style.in(Face.BOLD)));
        if (decision.value() != null) {
            runs.addAll(edition.messages()
                    .runs(
                            "decision.value",
                            style,
                            List.of(TextRun.of(decision.value().toPlainString(), style, LedgerRole.OBSERVATION))));
        }
        runs.addAll(edition.messages()
                .runs(
                        "decision.by",
                        style,
                        List.of(TextRun.of(decision.by(), style)),
                        List.of(TextRun.of(day, style, LedgerRole.DATE)),
                        List.of(edition.in(edition.languages().ofPeople(), TextRun.of(decision.reason(), style)))));
        return runs;
    }
}
