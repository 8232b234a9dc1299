package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.factpress.chart.Glyphs;
import org.factpress.chart.Palette;
import org.factpress.jobfile.JobFile;
import org.factpress.jobfile.PrintedText;
import org.factpress.model.ReportSpec;
import org.factpress.model.TemplateSource;

/** What of a job is printed in another way than it was written: a colour too light to read, a character without a font. */
final class PrintWarnings {
    private PrintWarnings() {}

    static List<String> of(JobFile job) {
        List<String> warnings = new ArrayList<>();
        Palette.darkened(job.spec().publisher())
                .ifPresent(colours -> warnings.add(String.format(
                        Locale.ROOT,
                        "The publisher's colour %s is too light to be read on white (contrast %.1f of the %.1f needed);"
                                + " %s is printed instead.",
                        Palette.hex(colours.asked()),
                        colours.contrast(),
                        Palette.READABLE,
                        Palette.hex(colours.printed()))));
        for (PrintedText text : job.printed()) {
            lines(job.file().toString(), text.text(), text.line(), text.column(), warnings);
        }
        job.spec().reports().stream()
                .map(ReportSpec::template)
                .filter(Objects::nonNull)
                .forEach(template -> template(template, warnings));
        return warnings;
    }

    private static void template(TemplateSource template, List<String> warnings) {
        lines(template.path(), template.text(), 1, 1, warnings);
    }

    private static void lines(String file, String text, int line, int column, List<String> warnings) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int row = line + i;
            int first = i == 0 ? column : 1;
            Glyphs.lacking(lines[i])
                    .ifPresent(lack -> warnings.add(String.format(
                            Locale.ROOT,
                            "%s: line %d, column %d: no font has “%s” (U+%04X); [%s] is printed instead.",
                            file,
                            row,
                            first + lack.at(),
                            Character.toString(lack.codePoint()),
                            lack.codePoint(),
                            lack.name())));
        }
    }
}
