package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.chart.Palette;
import org.factpress.model.Publisher;
import org.factpress.report.page.Metadata;
import org.factpress.report.page.PageFormat;
import org.factpress.report.page.RunningHead;
import org.factpress.report.page.TaggedPdf;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 10, 14, Palette.INK);

    private static List<String> faults(Consumer<Story> telling) {
        Metadata metadata = new Metadata(
                "Title", "Subject", "Author", "en", OffsetDateTime.parse("2024-02-29T00:00:00Z"), "identity");
        TaggedPdf pdf = new TaggedPdf(metadata, PageFormat.A4);
        telling.accept(pdf.story());
        RunningHead head = new RunningHead(Palette.of(Publisher.UNNAMED), List.of(), (page, pages) -> List.of());
        return PageLayout.of(pdf.print("sheet.pdf", head, List.of()).pdf()).faults();
    }

    private static TextRun words() {
        return TextRun.of("some words", STYLE);
    }

    @Test
    void findsNothingWrongWithAHeadAndItsText() {
        assertThat(faults(story -> {
                    story.heading(2, "A head", STYLE, 10);
                    story.paragraph(4, words());
                }))
                .isEmpty();
    }

    @Test
    void findsLettersOverOneAnother() {
        assertThat(faults(story -> {
                    story.paragraph(0, words());
                    story.paragraph(-12, words());
                }))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("overlap"));
    }

    @Test
    void findsAHeadThatEndsAPage() {
        assertThat(faults(story -> story.heading(2, "A head", STYLE, 10)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("a heading ends the page"));
    }

    @Test
    void findsWhatStandsAboveTheText() {
        assertThat(faults(story -> {
                    story.space(0);
                    story.paragraph(-60, words());
                }))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("above or below"));
    }
}
