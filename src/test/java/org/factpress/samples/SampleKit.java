package org.factpress.samples;

import com.lowagie.text.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The binary documents of the sample releases, and the main that writes them below {@code input/}.
 *
 * <p>The samples that are text (HTML, plain text) are kept under {@code input/} as they are.
 */
public final class SampleKit {
    static final Path FOLDER = Path.of("input", "cambodia-csec");

    static final List<String> PRESS_RELEASES =
            List.of("2012/press-release", "2015/press-release", "2016/media-statement");
    static final List<String> STAFF_FAQS = List.of("2015/staff-faq", "2016/staff-faq");

    private SampleKit() {}

    /** Writes every binary sample below the first argument, else below {@code input/cambodia-csec}. */
    public static void main(String[] arguments) throws IOException, DocumentException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : FOLDER;
        for (String name : PRESS_RELEASES) {
            write(folder.resolve(name + ".pdf"), pressRelease(name));
        }
        for (String name : STAFF_FAQS) {
            write(folder.resolve(name + ".docx"), staffFaq(name));
        }
    }

    static byte[] pressRelease(String name) throws IOException, DocumentException {
        return new PressReleasePdf(Letterhead.read()).bytes(PressRelease.of(SampleText.of(name + ".yaml")));
    }

    static byte[] staffFaq(String name) throws IOException {
        return new StaffFaqDocx().bytes(SampleText.of(name + ".yaml"));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
