package org.factpress.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.model.TemplateSource;
import org.factpress.report.html.About;
import org.factpress.report.html.HtmlPage;
import org.factpress.report.html.PageHead;
import org.factpress.report.html.PageWords;
import org.factpress.report.page.Metadata;
import org.factpress.report.page.PageFormat;
import org.factpress.report.page.RunningHead;
import org.factpress.report.page.TaggedPdf;
import org.factpress.report.template.Template;
import org.factpress.report.text.PlainStory;
import org.factpress.revision.Holder;
import org.factpress.revision.RevisionDiff;

/** Prints the reports of a revision, on paper and for the web. */
public final class Reports {
    private static final String FACT_SHEET = "fact-sheet";
    private static final String ERRATUM = "erratum";
    private static final String WITHDRAWN = "withdrawn";
    private static final String DIFFERENCES = "differences";
    private static final String KEY_MESSAGES = "key-messages";

    private Reports() {}

    /** The report of this name in the first language of the release. */
    public static PrintedReport print(String name, Revision revision, List<ReleaseFile> attachments) {
        return print(name, revision.spec().language(), revision, attachments);
    }

    /**
     * The report of this name ({@code fact-sheet}, {@code results-summary}) in this language, a BCP 47 tag, as PDF/A-3a and
     * PDF/UA-1, with the attachments and its own ledger embedded; an unknown name is an {@link IllegalArgumentException}.
     *
     * <p>In the first language of the release the file is {@code fact-sheet.pdf}, in others {@code fact-sheet.fr.pdf}.
     */
    public static PrintedReport print(String name, String language, Revision revision, List<ReleaseFile> attachments) {
        return print(name, language, Edition.of(revision, language), attachments);
    }

    /** With these charts in place of the revision's own. */
    static PrintedReport print(
            String name, Revision revision, List<ReleaseChart> charts, List<ReleaseFile> attachments) {
        String language = revision.spec().language();
        return print(name, language, Edition.of(revision, language, charts), attachments);
    }

    /**
     * The revision with the values that the marks in the job file's texts stand for; a mark that stands for nothing is a
     * {@link org.factpress.report.template.TemplateException}.
     */
    public static Revision bound(Revision revision) {
        return JobTexts.bound(revision);
    }

    private static PrintedReport print(String name, String language, Edition edition, List<ReleaseFile> attachments) {
        return print(name, language, edition, told -> templated(name, language, told), attachments);
    }

    private static PrintedReport print(
            String name,
            String language,
            Edition edition,
            Function<Edition, Section> report,
            List<ReleaseFile> attachments) {
        Revision revision = edition.revision();
        String stem = language.equals(revision.spec().language()) ? name : name + "." + language;
        Section section = report.apply(edition);
        TaggedPdf pdf = new TaggedPdf(metadata(name, stem, edition), format(name, revision));
        section.write(pdf.story());
        return pdf.print(stem + ".pdf", Band.of(name, edition), attachments);
    }

    private static Section templated(String name, String language, Edition edition) {
        return new TemplatedReport(template(name, language, edition.revision()), edition, sizes(name));
    }

    /**
     * The report of this name in this language, a BCP 47 tag, as one self-contained page of HTML5 in UTF-8: the same sections with
     * the same numbers as the PDF, nothing from a network, the same bytes for the same revision.
     *
     * <p>{@code head} adds structured data and links. An unknown name is an {@link IllegalArgumentException}, a mark of a template
     * that stands for nothing a {@link org.factpress.report.template.TemplateException}.
     */
    public static byte[] page(String name, String language, Revision revision, PageHead head) {
        return page(name, Edition.of(revision, language), edition -> templated(name, language, edition), head);
    }

    private static byte[] page(String name, Edition edition, Function<Edition, Section> report, PageHead head) {
        HtmlPage page = new HtmlPage(edition.styles().palette(), words(edition));
        report.apply(edition).write(page.story());
        Metadata metadata = metadata(name, name, edition);
        About about = new About(metadata.title(), metadata.subject(), metadata.author(), metadata.language());
        RunningHead band = Band.of(name, edition);
        return page.bytes(about, band.left(), band.right().apply(1, 1), head);
    }

    /**
     * The erratum of a correction in this language, as PDF like any report, with its ledger: {@code diff} leads from the
     * revision corrected to this one, {@code holders} were handed the old sheets.
     */
    public static PrintedReport erratum(
            String language,
            Revision revision,
            RevisionDiff diff,
            List<Holder> holders,
            List<ReleaseFile> attachments) {
        return print(
                ERRATUM,
                language,
                Edition.of(revision, language),
                edition -> new Erratum(edition, diff, holders),
                attachments);
    }

    /** The same erratum as plain text. */
    public static byte[] erratumText(String language, Revision revision, RevisionDiff diff, List<Holder> holders) {
        PlainStory story = new PlainStory();
        new Erratum(Edition.of(revision, language), diff, holders).write(story);
        return story.bytes();
    }

    /** What stands in the place of a withdrawn release's sheets, as PDF. */
    public static PrintedReport tombstone(String language, Revision revision) {
        return print(WITHDRAWN, language, Edition.of(revision, language), Tombstone::new, List.of());
    }

    /** The same as a page of the web. */
    public static byte[] tombstonePage(String language, Revision revision) {
        return page(WITHDRAWN, Edition.of(revision, language), Tombstone::new, PageHead.PLAIN);
    }

    /** What differs between two revisions as a page of the web, in English. */
    public static byte[] differences(RevisionDiff diff) {
        Edition edition = Edition.of(Revisions.bare(diff.to()), "en");
        return page(DIFFERENCES, edition, told -> new Differences(told, diff), PageHead.PLAIN);
    }

    /** What is to be said of a revision in a few lines, as plain text. */
    public static byte[] keyMessages(String language, Revision revision) {
        Edition edition = Edition.of(revision, language);
        PlainStory story = new PlainStory();
        new TemplatedReport(DefaultTemplates.of(KEY_MESSAGES), edition, Sizes.SHEET).write(story);
        return story.bytes();
    }

    /** How to cite a revision and prove a sheet, as plain text. */
    public static byte[] howToCite(String language, Revision revision) {
        PlainStory story = new PlainStory();
        new HowToCite(Edition.of(revision, language)).write(story);
        return story.bytes();
    }

    /** The picture of a revision for social networks, as PNG. */
    public static byte[] socialCard(String language, Revision revision) {
        return Card.of(Edition.of(revision, language)).png();
    }

    private static PageWords words(Edition edition) {
        return new PageWords(edition.say("page.contents"), edition.say("page.chart-data"), edition.say("page.links"));
    }

    /** The job's own in that language, else the one that comes with the program, which speaks none. */
    private static Template template(String name, String language, Revision revision) {
        boolean first = language.equals(revision.spec().language());
        TemplateSource own = spec(name, revision)
                .map(spec -> first ? spec.template() : spec.translations().get(language))
                .orElse(null);
        return own == null ? DefaultTemplates.of(name) : Template.parse(own.path(), own.text());
    }

    private static Sizes sizes(String name) {
        return name.equals(FACT_SHEET) ? Sizes.SHEET : Sizes.BOOK;
    }

    private static Optional<ReportSpec> spec(String name, Revision revision) {
        return revision.spec().reports().stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst();
    }

    private static Metadata metadata(String name, String stem, Edition edition) {
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
                        stem,
                        revision.fingerprint(),
                        Integer.toString(revision.number()),
                        Boolean.toString(revision.draft())));
    }

    private static PageFormat format(String name, Revision revision) {
        return PageFormat.of(spec(name, revision).map(ReportSpec::paper).orElse(null));
    }
}
