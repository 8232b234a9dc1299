package org.factpress.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SampleKitTest {
    static final Iterable<String> PRESS_RELEASES = SampleKit.PRESS_RELEASES;
    static final Iterable<String> STAFF_FAQS = SampleKit.STAFF_FAQS;

    @ParameterizedTest
    @FieldSource("PRESS_RELEASES")
    void theCommittedPressReleaseHoldsTheTextThatItsMakerWrites(String name) throws Exception {
        String committed = PlainText.ofPdf(committed(name + ".pdf"), 1, 9);
        assertThat(committed).isNotBlank().isEqualTo(PlainText.ofPdf(SampleKit.pressRelease(name), 1, 9));
    }

    @ParameterizedTest
    @FieldSource("STAFF_FAQS")
    void theCommittedStaffFaqHoldsTheTextThatItsMakerWrites(String name) throws Exception {
        String committed = PlainText.ofDocx(committed(name + ".docx"));
        assertThat(committed).isNotBlank().isEqualTo(PlainText.ofDocx(SampleKit.staffFaq(name)));
    }

    @ParameterizedTest
    @FieldSource("PRESS_RELEASES")
    void twoMakingsOfAPressReleaseGiveTheSameBytes(String name) throws Exception {
        assertThat(SampleKit.pressRelease(name)).isEqualTo(SampleKit.pressRelease(name));
    }

    @ParameterizedTest
    @FieldSource("STAFF_FAQS")
    void twoMakingsOfAStaffFaqGiveTheSameBytes(String name) throws Exception {
        assertThat(SampleKit.staffFaq(name)).isEqualTo(SampleKit.staffFaq(name));
    }

    @Test
    void thePageBreaksInsideTheSentenceThatHoldsTheChange() throws Exception {
        byte[] release = committed("2015/press-release.pdf");
        assertThat(PlainText.ofPdf(release, 1, 1))
                .contains("aged 17 and under, the prevalence of minors in\n48 Wharf Lane");
        assertThat(PlainText.ofPdf(release, 2, 2))
                .contains("repeat study finds\nthe three cities went from 8.16% in 2012 to 2.2% in 2015");
    }

    @Test
    void theFootnoteOfTheStaffFaqIsAFootnote() throws Exception {
        try (XWPFDocument faq = new XWPFDocument(new ByteArrayInputStream(committed("2015/staff-faq.docx")))) {
            assertThat(faq.getFootnotes())
                    .singleElement()
                    .satisfies(note ->
                            assertThat(note.getParagraphs().get(0).getText()).contains("page 27 of the 2012 report"));
        }
    }

    @Test
    void theOldStudyPageIsNoUtf8() throws IOException {
        byte[] page = committed("2012/study-page.html");
        assertThat(new String(page, Charset.forName("windows-1252"))).contains("institute’s", "15–30%", "8.16&nbsp;%");
        assertThat(new String(page, UTF_8)).contains("\uFFFD");
    }

    @Test
    void theNoteToEditorsKeepsItsByteOrderMarkAndLineEnds() throws IOException {
        String note = new String(committed("2012/note-to-editors.txt"), UTF_8);
        assertThat(note).startsWith("\uFEFF").contains("8.16 percent.\r\n").doesNotContainPattern("[^\r]\n");
    }

    private static byte[] committed(String file) throws IOException {
        return Files.readAllBytes(SampleKit.FOLDER.resolve(Path.of(file)));
    }
}
