package org.factpress.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Salience;

/** Groups what documents claim into indicators, named from the texts, where a job declares none. */
final class Discovery {
    private static final int MOST = 12;
    private static final Set<FigureKind> VALUES = Set.of(
            FigureKind.PERCENTAGE,
            FigureKind.COUNT,
            FigureKind.MONEY,
            FigureKind.MEASURE,
            FigureKind.RATIO,
            FigureKind.RANGE);
    private final IndicatorMatcher matcher;

    Discovery(IndicatorMatcher matcher) {
        this.matcher = matcher;
    }

    List<Indicator> indicators(List<Extraction> extractions) {
        List<Cluster> clusters = new ArrayList<>();
        for (Figure figure : seeds(extractions)) {
            join(clusters, figure);
        }
        List<Cluster> chosen = merged(clusters).stream()
                .filter(this::saysWhat)
                .sorted(Comparator.comparingInt(Cluster::weight).reversed())
                .limit(MOST)
                .toList();
        return named(chosen);
    }

    /** The most fully stated figures first: they open the groups that the others join. */
    private static List<Figure> seeds(List<Extraction> extractions) {
        return extractions.stream()
                .flatMap(extraction -> extraction.figures().stream())
                .filter(figure -> figure.salience() == Salience.CORE
                        && VALUES.contains(figure.quantity().kind()))
                .filter(figure ->
                        figure.scope().measure() != null && figure.quantity().unit() != null)
                .sorted(Comparator.comparing(
                                (Figure figure) -> !figure.scope().population().hasAges())
                        .thenComparing(figure -> figure.quantity().kind()))
                .toList();
    }

    /**
     * Groups of one name with and without an age band are one where their values agree; a band of its own stays apart.
     */
    private static List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> result = new ArrayList<>(clusters);
        for (Cluster open : clusters) {
            Optional<Cluster> banded = result.stream()
                    .filter(other -> other != open && other.bands(open))
                    .max(Comparator.comparingInt(open::sharedValues));
            if (banded.isPresent() && open.sharedValues(banded.get()) > 0) {
                banded.get().takeIn(open);
                result.remove(open);
            }
        }
        return result;
    }

    /** One bare word ("people", "villages") names no indicator, unless two documents give it the same value. */
    private boolean saysWhat(Cluster cluster) {
        return cluster.isConfirmed() || matcher.contentWords(cluster.name()) > 1;
    }

    private void join(List<Cluster> clusters, Figure figure) {
        List<Indicator> known = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            known.add(clusters.get(i).indicator(Integer.toString(i)));
        }
        boolean aged = figure.scope().population().hasAges();
        List<Indicator> comparable = known.stream()
                .filter(indicator -> indicator.population().hasAges() == aged)
                .toList();
        Optional<Match> match = matcher.best(figure, comparable);
        if (match.isPresent()) {
            clusters.get(Integer.parseInt(match.get().indicator().id())).add(figure);
        } else {
            clusters.add(new Cluster(figure, matcher::tellsShare));
        }
    }

    private static List<Indicator> named(List<Cluster> clusters) {
        List<Indicator> indicators = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String id = free(slug(cluster.name()), indicators);
            indicators.add(cluster.indicator(id));
        }
        return indicators;
    }

    private static String free(String id, List<Indicator> taken) {
        String candidate = id;
        for (int n = 2; isTaken(candidate, taken); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
    }

    private static boolean isTaken(String id, List<Indicator> taken) {
        return taken.stream().anyMatch(indicator -> indicator.id().equals(id));
    }

    private static String slug(String name) {
        String ascii = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        String slug =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shorter = slug.length() <= 40 ? slug : slug.substring(0, 40).replaceAll("-[^-]*$", "");
        return shorter.isEmpty() ? "indicator" : shorter;
    }
}
