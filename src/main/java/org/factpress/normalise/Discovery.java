package org.factpress.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int UNITED = 60;
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

    /** What the texts claim, the most claimed first. */
    List<Indicator> indicators(List<Extraction> extractions) {
        return named(chosen(extractions)).stream().map(Named::indicator).toList();
    }

    /** The same with the figures that each was made of, and those that are told less. */
    List<Discovered> discovered(List<Extraction> extractions) {
        List<Cluster> clusters = united(clusters(extractions)).stream()
                .filter(cluster -> saysWhat(cluster) || cluster.isRestatedAlike())
                .sorted(Comparator.comparingInt(Cluster::weight).reversed())
                .toList();
        return named(clusters).stream()
                .map(named -> new Discovered(
                        named.indicator(),
                        named.cluster().figures(),
                        named.cluster().joined()))
                .toList();
    }

    /** By figure id the discovered indicator that the figure makes, and why it was taken for one with the others. */
    Map<String, Match> members(List<Extraction> extractions) {
        Map<String, Match> members = new HashMap<>();
        named(chosen(extractions))
                .forEach(named -> named.cluster()
                        .figures()
                        .forEach(figure ->
                                members.put(figure.id(), named.cluster().match(figure, named.indicator()))));
        return members;
    }

    /** A value can make an indicator; a change or a vague number can only belong to one. */
    static boolean isValue(Figure figure) {
        return VALUES.contains(figure.quantity().kind());
    }

    private List<Cluster> chosen(List<Extraction> extractions) {
        return united(clusters(extractions)).stream()
                .filter(this::saysWhat)
                .sorted(Comparator.comparingInt(Cluster::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private List<Cluster> clusters(List<Extraction> extractions) {
        List<Cluster> clusters = new ArrayList<>();
        ClusterIndex index = new ClusterIndex();
        for (Figure figure : seeds(extractions)) {
            Said said = matcher.said(figure);
            Optional<Cluster> home = index.candidates(figure, said).stream()
                    .filter(cluster -> accepts(cluster, figure, said))
                    .max(Comparator.comparingDouble((Cluster cluster) -> cluster.likeness(said)));
            Cluster cluster = home.orElseGet(() -> {
                Cluster opened = new Cluster(matcher::tellsShare, matcher.labels());
                clusters.add(opened);
                return opened;
            });
            cluster.add(figure, said);
            index.add(cluster, figure, said);
        }
        clusters.removeIf(cluster -> joinsAnother(cluster, index));
        return merged(clusters);
    }

    /** A figure that opened a cluster and stayed alone may belong to one that was opened after it. */
    private boolean joinsAnother(Cluster cluster, ClusterIndex index) {
        if (cluster.figures().size() > 1) {
            return false;
        }
        Figure figure = cluster.figures().get(0);
        Said said = matcher.said(figure);
        Optional<Cluster> home = index.candidates(figure, said).stream()
                .filter(other -> other != cluster && other.figures().size() > 1 && accepts(other, figure, said))
                .max(Comparator.comparingDouble((Cluster other) -> other.likeness(said)));
        home.ifPresent(other -> other.add(figure, said));
        return home.isPresent();
    }

    /** Alike by its words, or saying less than the others but of the same value; and not against a figure of its own sentence. */
    private boolean accepts(Cluster cluster, Figure figure, Said said) {
        return cluster.isAged() == figure.scope().population().hasAges()
                && cluster.speaksOf(figure, said)
                && !cluster.hasRivalOf(figure)
                && matcher.canBe(figure, cluster.indicator("candidate"));
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

    /** One result that texts tell in several wordings; only the most told are looked at, so that this stays quick. */
    private List<Cluster> united(List<Cluster> clusters) {
        List<Cluster> most = new ArrayList<>(clusters.stream()
                .sorted(Comparator.comparingInt(Cluster::weight).reversed())
                .limit(UNITED)
                .toList());
        for (int i = 0; i < most.size(); i++) {
            Cluster home = most.get(i);
            for (int j = i + 1; j < most.size(); j++) {
                Union union = mayBeOne(home, most.get(j)) ? Union.of(home, most.get(j)) : Union.NONE;
                if (union.score() >= Union.ENOUGH) {
                    home.unite(most.remove(j), union);
                    j = i;
                }
            }
        }
        return most;
    }

    private boolean mayBeOne(Cluster one, Cluster other) {
        Indicator mine = one.indicator("one");
        Indicator theirs = other.indicator("other");
        return mine.population().hasAges() == theirs.population().hasAges()
                && other.figures().stream().allMatch(figure -> matcher.canBe(figure, mine))
                && one.figures().stream().allMatch(figure -> matcher.canBe(figure, theirs));
    }

    /** One bare word ("people", "villages") names no indicator, unless two documents give it the same value. */
    private boolean saysWhat(Cluster cluster) {
        return cluster.isConfirmed() || matcher.contentWords(cluster.name()) > 1;
    }

    private static List<Named> named(List<Cluster> clusters) {
        List<Named> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Cluster cluster : clusters) {
            String id = free(slug(cluster.name()), taken);
            taken.add(id);
            named.add(new Named(cluster, cluster.indicator(id)));
        }
        return named;
    }

    private record Named(Cluster cluster, Indicator indicator) {}

    private static String free(String id, Set<String> taken) {
        String candidate = id;
        for (int n = 2; taken.contains(candidate); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
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
