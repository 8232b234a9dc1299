package org.factpress.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.normalise.PopulationFit.Fit;

/**
 * Finds the indicator a figure speaks of: by unit, by group of people, and by the words of its measure; never by value.
 *
 * <p>The score is the share of a wording's content words that the figure holds, best wording first. A word of the measure
 * counts in full, one that only stands near the number for less. What sets a wording apart from others of its unit and group
 * must be held for the greater part.
 */
final class IndicatorMatcher {
    private static final BigDecimal ENOUGH = new BigDecimal("0.60");
    private static final BigDecimal OWN_ENOUGH = new BigDecimal("0.70");
    private static final BigDecimal SAME_GROUP = new BigDecimal("0.10");
    private static final BigDecimal NEAR = new BigDecimal("0.70");
    private static final BigDecimal OTHER_GROUP = new BigDecimal("0.90");
    private static final BigDecimal UNSAID = new BigDecimal("0.15");
    private static final int MOST_UNSAID = 3;
    private static final BigDecimal ONE = BigDecimal.ONE.setScale(2);

    private final Words words;
    private final UnitFit units;
    private final PopulationFit populations;
    private final SaidReader reader;
    private final LabelText labels;
    private final Narrowings narrowings;
    private final Map<Indicator, List<Wording>> wordings = new IdentityHashMap<>();

    IndicatorMatcher(Words words) {
        this(words, "");
    }

    /** @param context what the release calls itself: words that set nothing apart in it */
    IndicatorMatcher(Words words, String context) {
        this.words = words;
        this.narrowings = new Narrowings(words, words.of(context));
        this.units = new UnitFit(words);
        this.populations = new PopulationFit(words);
        this.reader = new SaidReader(words);
        this.labels = new LabelText(words);
    }

    /**
     * The best fitting indicator, where one fits well enough; of equals, the one with the group or with more words named, then
     * the one of all ages for a figure that names none.
     */
    Optional<Match> best(Figure figure, List<Indicator> indicators) {
        Said said = reader.read(figure);
        List<Match> matches = new ArrayList<>();
        indicators.forEach(indicator -> match(figure, said, indicator).ifPresent(matches::add));
        return matches.stream()
                .filter(match -> match.score().compareTo(ENOUGH) >= 0)
                .map(match -> narrowed(match, figure, said))
                .max(Comparator.comparing(IndicatorMatcher::specific)
                        .thenComparing(Match::held)
                        .thenComparing(match -> figure.scope().population().hasAges()
                                || !match.indicator().population().hasAges()));
    }

    /** The indicator that comes nearest in words, however far that is; none where not one word is shared. */
    Optional<Match> nearest(Figure figure, List<Indicator> indicators) {
        Said said = reader.read(figure);
        return indicators.stream()
                .flatMap(indicator -> wordings.computeIfAbsent(indicator, key -> Wording.of(key, words)).stream()
                        .map(wording -> new Match(
                                indicator,
                                share(wording.own().isEmpty() ? wording.words() : wording.own(), said),
                                (int) count(wording.words(), said.measure()),
                                Set.of(),
                                why(wording, said, populations.of(figure.scope().population(), indicator)))))
                .filter(match -> match.score().signum() > 0)
                .max(Comparator.comparing(Match::score).thenComparing(Match::held));
    }

    /** Whether the unit can be the indicator's. */
    boolean hasUnit(Figure figure, Indicator indicator) {
        return units.fits(figure.quantity(), indicator.unit());
    }

    /** Of two indicators the one that leaves less unsaid: "donations of plasma" are told by it rather than by "donations". */
    private static BigDecimal specific(Match match) {
        return match.score()
                .subtract(UNSAID.multiply(BigDecimal.valueOf(
                        Math.min(MOST_UNSAID, match.narrowing().size()))));
    }

    private Match narrowed(Match match, Figure figure, Said said) {
        List<Wording> ways = wordings.computeIfAbsent(match.indicator(), key -> Wording.of(key, words));
        // Its ages tell an indicator from its neighbours, whatever else a text calls them.
        boolean told = match.indicator().population().hasAges()
                && populations.of(figure.scope().population(), match.indicator()) == Fit.SAME;
        Set<String> narrowing = told ? Set.of() : narrowings.of(figure, said, match.indicator(), ways);
        return new Match(match.indicator(), match.score(), match.held(), narrowing, match.why());
    }

    private Optional<Match> match(Figure figure, Said figureSaid, Indicator indicator) {
        Fit group = populations.of(figure.scope().population(), indicator);
        if (figureSaid.ofThem() && indicator.partOf() == null) {
            return Optional.empty();
        }
        boolean sameUnit = units.fits(figure.quantity(), indicator.unit());
        // The same ages name the same group, whatever the text calls it.
        Set<String> name = words.of(
                indicator.population().label() == null
                        ? ""
                        : indicator.population().label());
        List<Wording> ways = wordings.computeIfAbsent(indicator, key -> Wording.of(key, words));
        boolean sameAges = group == Fit.SAME || group == Fit.CLOSE;
        Said said = sameAges ? figureSaid.and(name).and(ages(ways)) : figureSaid;
        return isRowOutside(said, ways, name)
                ? Optional.empty()
                : ways.stream()
                        .filter(wording ->
                                sameUnit || isCounted(indicator) && units.isNamed(figure.quantity(), wording))
                        .filter(wording -> !isOtherWhole(figure, said, wording))
                        .map(wording -> scored(indicator, wording, said, group))
                        .max(Comparator.comparing(Match::score).thenComparing(Match::held));
    }

    /** What a wording says of ages ("under 13", "aged 65 and over") is said by a figure whose ages are the indicator's. */
    private Set<String> ages(List<Wording> ways) {
        Set<String> ages = new LinkedHashSet<>();
        ways.forEach(way -> way.words().stream()
                .filter(word -> Character.isDigit(word.charAt(0)) || words.isOfAge(word))
                .forEach(ages::add));
        return ages;
    }

    private static boolean isCounted(Indicator indicator) {
        return indicator.unit() != null
                && indicator.unit().matches("[a-z][a-z ]{2,}")
                && !indicator.unit().equals("percent");
    }

    /** The change of a number of pupils is none of a share of pupils, though both are told in percent. */
    private static boolean isOtherWhole(Figure figure, Said said, Wording wording) {
        return figure.quantity().kind() == FigureKind.CHANGE
                && wording.own().isEmpty()
                && wording.words().contains(Words.RATE)
                && !said.measure().contains(Words.RATE);
    }

    /** A row of a table that no wording of the indicator names is a part or a thing of its own. */
    private static boolean isRowOutside(Said said, List<Wording> ways, Set<String> name) {
        Set<String> named = new LinkedHashSet<>(name);
        ways.forEach(way -> named.addAll(way.words()));
        return said.isRowOutside(named);
    }

    private Match scored(Indicator indicator, Wording wording, Said said, Fit group) {
        boolean whole = group != Fit.OTHER || wording.own().size() > 1 && isHeld(wording.own(), said, OWN_ENOUGH);
        boolean fits = whole && isHeld(wording.own(), said, OWN_ENOUGH) && !said.tellsMoreThan(wording.words());
        long held = count(wording.words(), said.measure());
        // One shared word out of two is a coincidence more often than a match; the group must then be the same.
        boolean onlyRate = held == 1
                && wording.words().contains(Words.RATE)
                && said.measure().contains(Words.RATE);
        BigDecimal score = fits && !onlyRate ? share(wording.words(), said) : BigDecimal.ZERO.setScale(2);
        return new Match(indicator, withGroup(score, group), (int) held, Set.of(), why(wording, said, group));
    }

    private static BigDecimal withGroup(BigDecimal score, Fit group) {
        return switch (group) {
            case SAME -> score.signum() == 0 ? score : score.add(SAME_GROUP).min(ONE);
            case OTHER -> score.multiply(OTHER_GROUP).setScale(2, RoundingMode.HALF_UP);
            case CLOSE, OPEN -> score;
        };
    }

    private static boolean isHeld(Set<String> wanted, Said said, BigDecimal enough) {
        return wanted.isEmpty() || share(wanted, said).compareTo(enough) >= 0;
    }

    private static BigDecimal share(Set<String> wanted, Said said) {
        long told = count(wanted, said.measure());
        long near = wanted.stream()
                .filter(word -> !said.measure().contains(word) && said.near().contains(word))
                .count();
        return BigDecimal.valueOf(told)
                .add(NEAR.multiply(BigDecimal.valueOf(near)))
                .divide(BigDecimal.valueOf(wanted.size()), 2, RoundingMode.HALF_UP);
    }

    private static long count(Set<String> wanted, Set<String> said) {
        return wanted.stream().filter(said::contains).count();
    }

    private static String why(Wording wording, Said said, Fit group) {
        long told = count(wording.words(), said.measure());
        long near = wording.words().stream()
                .filter(word -> !said.measure().contains(word) && said.near().contains(word))
                .count();
        return "holds " + told + " of the " + wording.words().size() + " words of '" + wording.text() + "'"
                + (near == 0 ? "" : ", " + near + " more near the number")
                + switch (group) {
                    case SAME -> ", same group";
                    case CLOSE -> ", age bands differ by a year";
                    case OTHER -> ", another group";
                    case OPEN -> "";
                };
    }

    /** What a figure says of itself. */
    Said said(Figure figure) {
        return reader.read(figure);
    }

    /** Whether the unit and the group that a figure speaks of can be the indicator's. */
    boolean canBe(Figure figure, Indicator indicator) {
        return units.fits(figure.quantity(), indicator.unit())
                && populations.of(figure.scope().population(), indicator) != Fit.OTHER;
    }

    /** Whether a measure is put as a share of a whole. */
    boolean tellsShare(String measure) {
        return words.sharedWhole(measure).isPresent();
    }

    /** Makes labels of the texts' wordings. */
    LabelText labels() {
        return labels;
    }

    /** How many words of a phrase say what is measured. */
    int contentWords(String phrase) {
        return words.of(phrase).size();
    }
}
