package org.factpress.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts into which steps are partitioned; their names sort in the order of the sources or reports. */
final class Parts {
    static final String CHARTS = "charts";
    static final String EVIDENCE = "evidence";
    static final String ERRATUM = "erratum";

    private Parts() {}

    /** One part a source. */
    static List<String> documents(RunInputs inputs) {
        return IntStream.range(0, inputs.sources().size())
                .mapToObj(index -> String.format(Locale.ROOT, "%06d", index))
                .toList();
    }

    static SourceInput source(RunInputs inputs, String part) {
        return inputs.sources().get(Integer.parseInt(part));
    }

    /** One part a report and language, one for the charts, one for the evidence page; a correction has an erratum in each language. */
    static List<String> reports(RunInputs inputs) {
        List<String> reports = inputs.spec().reports().stream()
                .flatMap(report -> inputs.spec().languages().stream().map(language -> report.name() + "." + language))
                .toList();
        Stream<String> numbered = IntStream.range(0, reports.size())
                .mapToObj(index -> String.format(Locale.ROOT, "%02d-%s", index, reports.get(index)));
        Stream<String> errata = inputs.corrects()
                ? inputs.spec().languages().stream().map(language -> ERRATUM + "." + language)
                : Stream.of();
        return Stream.of(numbered, Stream.of(CHARTS, EVIDENCE), errata)
                .flatMap(parts -> parts)
                .toList();
    }

    static boolean isErratum(String part) {
        return part.startsWith(ERRATUM + ".");
    }

    static String report(String part) {
        return part.substring(part.indexOf('-') + 1, part.indexOf('.'));
    }

    static String language(String part) {
        return part.substring(part.indexOf('.') + 1);
    }
}
