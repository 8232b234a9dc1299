package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factpress.model.Better;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.ScopePart;

/** Figures that speak of one thing, and the indicator that they make together. */
final class Cluster {
    private static final int MOST_WORDINGS = 6;
    private static final int MOST_COMPARED = 40;
    private static final int MOST_PLACES = 8;
    private static final double ALIKE = 0.5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final List<Figure> figures = new ArrayList<>();
    private final Predicate<String> share;

    private final LabelText labels;

    private final List<Said> said = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    /** @param share whether a measure is put as a share of a whole */
    Cluster(Predicate<String> share, LabelText labels) {
        this.share = share;
        this.labels = labels;
    }

    void add(Figure figure, Said words) {
        figures.add(figure);
        if (!said.contains(words)) {
            said.add(words);
        }
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    boolean isAged() {
        return figures.get(0).scope().population().hasAges();
    }

    /** The same words as one of its figures; or words that go together, and a value that fits. */
    boolean speaksOf(Figure figure, Said words) {
        boolean fitting = figures.stream().anyMatch(one -> fits(one, figure));
        boolean near = likeness(words) >= ALIKE || said.stream().anyMatch(words::isWithin);
        return said.stream().anyMatch(words::isSame) || near && (fitting || hasSlipOf(figure));
    }

    private static boolean fits(Figure first, Figure second) {
        String period = first.scope().period();
        boolean samePeriod = period == null || period.equals(second.scope().period());
        return samePeriod && first.quantity().interval().meets(second.quantity().interval());
    }

    /** Whether another document gives nearly the digits of this value for the same period. */
    private boolean hasSlipOf(Figure figure) {
        return figures.stream()
                .anyMatch(one -> !one.document().equals(figure.document())
                        && one.scope().period() != null
                        && one.scope().period().equals(figure.scope().period())
                        && Slips.areLikely(one.quantity(), figure.quantity()));
    }

    double likeness(Said words) {
        return said.stream().mapToDouble(words::likeness).max().orElse(0);
    }

    /** The most words that a figure of this cluster shares with one of the other, as a share of the words of the shorter. */
    double overlap(Cluster other) {
        Set<String> places = new LinkedHashSet<>();
        Stream.concat(figures.stream(), other.figures.stream())
                .flatMap(figure -> figure.scope().place().stream())
                .distinct()
                .forEach(place -> places.addAll(labels.words(place)));
        return said.stream()
                .flatMapToDouble(mine -> other.said.stream().mapToDouble(theirs -> mine.overlap(theirs, places)))
                .max()
                .orElse(0);
    }

    /**
     * Whether the figure's own sentence gives this cluster another value, or its document does and no figure confirms it: then it
     * speaks of something else.
     */
    boolean hasRivalOf(Figure figure) {
        List<Figure> rivals =
                figures.stream().filter(one -> isRival(one, figure)).toList();
        return rivals.stream().anyMatch(one -> one.quote().equals(figure.quote()))
                || !rivals.isEmpty() && figures.stream().noneMatch(one -> fits(one, figure));
    }

    private static boolean isRival(Figure one, Figure other) {
        return one.change() == null
                && other.change() == null
                && one.document().equals(other.document())
                && Objects.equals(one.scope().period(), other.scope().period())
                && one.scope().place().equals(other.scope().place())
                && !one.quantity().interval().meets(other.quantity().interval());
    }

    /** Why a figure of this cluster belongs to the indicator that the cluster makes. */
    Match match(Figure figure, Indicator indicator) {
        String measure = String.valueOf(figure.scope().measure());
        long alike = figures.stream()
                .filter(one -> !one.id().equals(figure.id()))
                .filter(one -> measure.equals(one.scope().measure()))
                .count();
        boolean alone = figures.size() == 1;
        String why = alone
                ? "the one figure told of '" + measure + "'"
                : alike > 0
                        ? "told of '" + measure + "' like " + alike + " other" + (alike == 1 ? "" : "s")
                        : "'" + measure + "' shares its words, or words and value, with '" + indicator.label() + "'";
        return new Match(indicator, new BigDecimal(alone || alike > 0 ? "1.00" : "0.80"), 1, Set.of(), why);
    }

    /** True where the other cluster may speak of the same group in the same unit: of the same ages, or of the same name without its ages. */
    boolean bands(Cluster other) {
        Population mine = population();
        Population theirs = other.population();
        boolean named = mine.label() != null && mine.label().equals(theirs.label());
        boolean sameAges =
                Objects.equals(mine.ageMin(), theirs.ageMin()) && Objects.equals(mine.ageMax(), theirs.ageMax());
        return mine.hasAges() && isShare() == other.isShare() && (sameAges || named && !theirs.hasAges());
    }

    /** How many values of the other cluster stand here for the same period, or for one of them none. */
    int sharedValues(Cluster other) {
        return (int) figures.stream()
                .filter(figure -> other.figures.stream().anyMatch(theirs -> agree(figure, theirs)))
                .count();
    }

    /** Whether two documents give values for one period that fit each other, though one may be rounded, and none is against. */
    boolean isRestatedAlike() {
        return isAtOne()
                && figures.stream()
                        .anyMatch(one -> one.scope().period() != null
                                && figures.stream()
                                        .anyMatch(
                                                other -> !one.document().equals(other.document()) && fits(one, other)));
    }

    private boolean isAtOne() {
        List<Figure> few = figures.stream().limit(MOST_COMPARED).toList();
        return few.stream()
                .noneMatch(one -> few.stream()
                        .anyMatch(other -> Objects.equals(
                                        one.scope().period(), other.scope().period())
                                && one.scope().place().equals(other.scope().place())
                                && !one.quantity()
                                        .interval()
                                        .meets(other.quantity().interval())));
    }

    private static boolean agree(Figure first, Figure second) {
        BigDecimal value = first.quantity().value();
        BigDecimal other = second.quantity().value();
        String period = first.scope().period();
        boolean samePeriod = period == null
                || second.scope().period() == null
                || period.equals(second.scope().period());
        return samePeriod && value != null && other != null && value.compareTo(other) == 0;
    }

    /** Whether two documents give one value, or one of them a slip of it. */
    boolean isConfirmed() {
        return figures.stream()
                        .anyMatch(one -> figures.stream()
                                .anyMatch(other -> !one.document().equals(other.document()) && agree(one, other)))
                || figures.stream().anyMatch(this::hasSlipOf);
    }

    /** How other clusters were found to tell the same. */
    List<String> joined() {
        return List.copyOf(joined);
    }

    void unite(Cluster other, Union union) {
        joined.add("“" + name() + "” and “" + other.name() + "”: " + union.why());
        joined.addAll(other.joined);
        takeIn(other);
    }

    void takeIn(Cluster other) {
        figures.addAll(other.figures);
        said.addAll(other.said);
    }

    /** What several documents claim weighs most, then what is claimed often, then shares before counts. */
    int weight() {
        long documents = figures.stream().map(Figure::document).distinct().count();
        int share = isShare() ? 1 : 0;
        return (int) documents * 100 + Math.min(figures.size(), 40) * 2 + share;
    }

    private boolean isBounded() {
        return isShare()
                && figures.stream()
                        .noneMatch(figure ->
                                labels.isRatio(String.valueOf(figure.scope().measure())));
    }

    private boolean isShare() {
        return "percent".equals(figures.get(0).quantity().unit());
    }

    /** The wording used most among those that name the group, the fuller one of equals. */
    String name() {
        Map<String, Integer> uses = new LinkedHashMap<>();
        figures.forEach(figure -> uses.merge(String.valueOf(figure.scope().measure()), 1, Integer::sum));
        String measure = uses.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> namesGroup(entry.getKey()))
                        .thenComparing(entry -> labels.isWhole(entry.getKey()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(entry -> Math.min(entry.getKey().length(), 60)))
                .map(Map.Entry::getKey)
                .filter(wording -> !wording.isBlank())
                .orElse("indicator");
        String group = population().label();
        String label = labels.of(measure);
        String named = namesGroup(measure) || group == null ? label : label + ": " + group;
        String band = bandWords(population());
        return band.isEmpty() || named.matches(".*\\d.*") ? named : named + band;
    }

    /** "share of the industry" says nothing of whom; any other wording, and one with the group in it, stands by itself. */
    private boolean namesGroup(String measure) {
        String group = population().label();
        return !share.test(measure) || group == null || measure.contains(group);
    }

    private static String bandWords(Population population) {
        if (population.ageMin() != null && population.ageMax() != null) {
            return ", aged " + population.ageMin() + " to " + population.ageMax();
        }
        if (population.ageMax() != null) {
            return ", aged " + population.ageMax() + " and under";
        }
        return population.ageMin() == null ? "" : ", aged " + population.ageMin() + " and over";
    }

    /** The ages given most often, with the name first given to them. */
    private Population population() {
        Map<List<Integer>, Integer> bands = new LinkedHashMap<>();
        figures.stream()
                .map(figure -> figure.scope().population())
                .filter(Population::hasAges)
                .forEach(group -> bands.merge(band(group), 1, Integer::sum));
        Optional<List<Integer>> usual =
                bands.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return figures.stream()
                .map(figure -> figure.scope().population())
                .filter(group -> usual.isEmpty() || band(group).equals(usual.get()))
                .findFirst()
                .orElse(Population.UNSTATED);
    }

    private static List<Integer> band(Population group) {
        return List.of(group.ageMin() == null ? -1 : group.ageMin(), group.ageMax() == null ? -1 : group.ageMax());
    }

    Indicator indicator(String id) {
        Set<String> wordings = new LinkedHashSet<>();
        figures.forEach(figure -> wordings.add(String.valueOf(figure.scope().measure())));
        String label = name();
        return new Indicator(
                id,
                label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                wordings.stream().limit(MOST_WORDINGS).toList(),
                figures.get(0).quantity().unit(),
                population(),
                place(),
                isShare() ? BigDecimal.ZERO : null,
                isBounded() ? HUNDRED : null,
                // Which way is good cannot be told from numbers: a person says so in the job file.
                Better.NEITHER,
                null);
    }

    /**
     * The places that sentences state: the one, or the list that names most of the others, or all of them where each number has its
     * own; where none is stated, the one that all figures inherit.
     */
    private List<String> place() {
        Set<List<String>> stated = places(Cluster::statesPlace);
        if (stated.isEmpty()) {
            Set<List<String>> inherited = places(figure -> true);
            return inherited.size() == 1 ? inherited.iterator().next() : List.of();
        }
        Set<String> all = new LinkedHashSet<>();
        stated.stream()
                .sorted(Comparator.comparing((List<String> place) -> -place.size()))
                .forEach(all::addAll);
        return all.size() <= MOST_PLACES ? List.copyOf(all) : List.of();
    }

    private Set<List<String>> places(Predicate<Figure> counted) {
        Set<List<String>> named = new LinkedHashSet<>();
        figures.stream()
                .filter(counted)
                .map(figure -> figure.scope().place())
                .filter(place -> !place.isEmpty())
                .forEach(named::add);
        return named;
    }

    /** In its sentence, or at the head of its row. */
    private static boolean statesPlace(Figure figure) {
        List<String> place = figure.scope().place();
        return !place.isEmpty()
                && (!figure.inherited().contains(ScopePart.PLACE)
                        || place.stream().allMatch(figure.quote()::contains));
    }
}
