package org.factpress.report;

import java.util.List;
import java.util.stream.Stream;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.report.page.Metadata;
import org.factpress.report.page.PageFormat;
import org.factpress.report.page.TaggedPdf;

/** Prints the reports of a revision. */
public final class Reports {
    private static final String FACT_SHEET = "fact-sheet";
    private static final String RESULTS_SUMMARY = "results-summary";

    private Reports() {}

    /**
     * The report of this name ({@code fact-sheet}, {@code results-summary}) as PDF/A-3a and PDF/UA-1, with the
     * attachments and its own ledger embedded; an unknown name is an {@link IllegalArgumentException}.
     */
    public static PrintedReport print(String name, Revision revision, List<ReleaseFile> attachments) {
        return print(name, Edition.of(revision), attachments);
    }

    /** With these charts in place of the revision's own. */
    static PrintedReport print(
            String name, Revision revision, List<ReleaseChart> charts, List<ReleaseFile> attachments) {
        return print(name, Edition.of(revision, charts), attachments);
    }

    private static PrintedReport print(String name, Edition edition, List<ReleaseFile> attachments) {
        List<Section> sections = sections(name, edition);
        TaggedPdf pdf = new TaggedPdf(metadata(name, edition), format(name, edition.revision()));
        sections.forEach(section -> section.write(pdf.story()));
        return pdf.print(name + ".pdf", Band.of(name, edition), attachments);
    }

    private static List<Section> sections(String name, Edition edition) {
        return switch (name) {
            case FACT_SHEET -> FactSheet.sections(edition);
            case RESULTS_SUMMARY -> ResultsSummary.sections(edition);
            default ->
                throw new IllegalArgumentException(
                        "there is no report '" + name + "'; it can be " + FACT_SHEET + " or " + RESULTS_SUMMARY);
        };
    }

    private static Metadata metadata(String name, Edition edition) {
        Revision revision = edition.revision();
        String publisher = revision.spec().publisher().name();
        return new Metadata(
                edition.say("document.title", revision.spec().title(), edition.say(name + ".name")),
                edition.say(
                        "document.subject",
                        edition.say(name + ".name"),
                        revision.number(),
                        revision.spec().release()),
                publisher == null ? revision.spec().release() : publisher,
                edition.messages().language().toLanguageTag(),
                revision.asOf(),
                String.join(
                        "/",
                        name,
                        revision.fingerprint(),
                        Integer.toString(revision.number()),
                        Boolean.toString(revision.draft())));
    }

    private static PageFormat format(String name, Revision revision) {
        Stream<ReportSpec> specs = revision.spec().reports().stream();
        return PageFormat.of(specs.filter(spec -> spec.name().equals(name))
                .findFirst()
                .map(ReportSpec::paper)
                .orElse(null));
    }
}
