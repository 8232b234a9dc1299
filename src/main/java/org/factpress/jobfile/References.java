package org.factpress.jobfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that what a job file names is declared in it, once. */
final class References {
    private final Map<String, @Nullable Located> wholeOf = new LinkedHashMap<>();
    private final Problems problems;

    private References(List<Section> indicators, Problems problems) {
        this.problems = problems;
        indicators.forEach(this::declare);
    }

    static void check(Section job, List<Section> indicators, List<Section> charts, Problems problems) {
        References references = new References(indicators, problems);
        references.wholeOf.forEach(references::checkWhole);
        job.texts("headline").forEach(name -> references.checkDeclared("headline", name));
        Set<String> chartIds = new HashSet<>();
        for (Section chart : charts) {
            Located id = chart.located("id");
            if (id != null) {
                references.isNew("chart", id, chartIds.add(id.text()));
            }
            chart.texts("indicators").forEach(name -> references.checkDeclared("indicators", name));
        }
    }

    private void declare(Section indicator) {
        Located id = indicator.located("id");
        if (id != null && isNew("indicator", id, !wholeOf.containsKey(id.text()))) {
            wholeOf.put(id.text(), indicator.located("partOf"));
        }
    }

    private boolean isNew(String what, Located id, boolean isNew) {
        if (!isNew) {
            problems.add(id.place(), "a second " + what + " '" + id.text() + "'", "give each " + what + " its own id");
        }
        return isNew;
    }

    /** Without declared indicators they are discovered, and any name may turn out right. */
    private void checkDeclared(String key, Located name) {
        if (!wholeOf.isEmpty() && !wholeOf.containsKey(name.text())) {
            problems.add(
                    name.place(),
                    key + " names an unknown indicator '" + name.text() + "'",
                    Nearest.advice(name.text(), wholeOf.keySet()));
        }
    }

    private void checkWhole(String part, @Nullable Located whole) {
        if (whole == null) {
            return;
        }
        checkDeclared("partOf", whole);
        Set<String> seen = new HashSet<>();
        Located next = whole;
        while (next != null && !next.text().equals(part) && seen.add(next.text())) {
            next = wholeOf.get(next.text());
        }
        if (next != null && next.text().equals(part)) {
            problems.add(
                    whole.place(),
                    "the indicator '" + part + "' is a part of itself, through '" + whole.text() + "'",
                    "remove one partOf");
        }
    }
}
