package org.factpress.eval;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.Population;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** A field of a figure: where gold gives it, when it is right, and how it is told. */
enum Field {
    KIND(gold -> true, (gold, got) -> gold.quantity().kind() == got.quantity().kind()),
    QUALIFIER(
            gold -> true,
            (gold, got) -> gold.quantity().qualifier() == got.quantity().qualifier()),
    UNIT(gold -> gold.quantity().unit() != null, (gold, got) -> UnitNames.same(gold.quantity(), got.quantity())),
    CHANGE(gold -> gold.change() != null, (gold, got) -> sameChange(gold.change(), got.change())),
    AGE_BAND(
            gold -> gold.scope().population().hasAges(),
            (gold, got) ->
                    ages(gold.scope().population()).equals(ages(got.scope().population()))),
    PLACE(
            gold -> !gold.scope().place().isEmpty(),
            (gold, got) ->
                    places(gold.scope().place()).equals(places(got.scope().place()))),
    PERIOD(
            gold -> gold.scope().period() != null,
            (gold, got) -> String.valueOf(gold.scope().period())
                    .equals(String.valueOf(got.scope().period()))),
    MEASURE(
            gold -> gold.scope().measure() != null,
            (gold, got) -> bothNull(gold.scope().measure(), got.scope().measure())
                    || Nouns.alike(gold.scope().measure(), got.scope().measure())),
    POPULATION(
            gold -> gold.scope().population().label() != null,
            (gold, got) -> bothNull(
                            gold.scope().population().label(),
                            got.scope().population().label())
                    || Nouns.alike(
                            gold.scope().population().label(),
                            got.scope().population().label())),
    BASE(gold -> gold.base() != null, (gold, got) -> Values.same(gold.base(), got.base())),
    INTERVAL(gold -> gold.interval() != null, (gold, got) -> sameInterval(gold.interval(), got.interval())),
    SALIENCE(gold -> true, (gold, got) -> gold.salience() == got.salience());

    private final Predicate<GoldFigure> given;
    private final BiPredicate<GoldFigure, GoldFigure> right;

    Field(Predicate<GoldFigure> given, BiPredicate<GoldFigure, GoldFigure> right) {
        this.given = given;
        this.right = right;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** True where gold says something here; elsewhere saying nothing is right. */
    boolean isGiven(GoldFigure gold) {
        return given.test(gold);
    }

    boolean isRight(GoldFigure gold, Figure got) {
        return right.test(gold, read(got));
    }

    String told(GoldFigure figure) {
        Population population = figure.scope().population();
        return switch (this) {
            case KIND -> figure.quantity().kind().code();
            case QUALIFIER -> figure.quantity().qualifier().code();
            case UNIT -> String.valueOf(figure.quantity().unit());
            case CHANGE -> told(figure.change());
            case AGE_BAND -> ages(population);
            case PLACE -> String.join("; ", figure.scope().place());
            case PERIOD -> String.valueOf(figure.scope().period());
            case MEASURE -> String.valueOf(figure.scope().measure());
            case POPULATION -> String.valueOf(population.label());
            case BASE -> Values.plain(figure.base());
            case INTERVAL -> told(figure.interval());
            case SALIENCE -> figure.salience().code();
        };
    }

    String told(Figure figure) {
        return told(read(figure));
    }

    /** The program's figure seen as gold would tell it. */
    private static GoldFigure read(Figure figure) {
        return new GoldFigure(
                figure.quantity(),
                figure.scope(),
                figure.change(),
                figure.base(),
                figure.interval(),
                figure.salience());
    }

    private static boolean bothNull(@Nullable Object a, @Nullable Object b) {
        return a == null && b == null;
    }

    /** An end that gold does not give may be there or not. */
    private static boolean sameChange(@Nullable Change gold, @Nullable Change got) {
        if (gold == null || got == null) {
            return gold == got;
        }
        return gold.direction() == got.direction()
                && (gold.from() == null || Values.same(gold.from(), got.from()))
                && (gold.to() == null || Values.same(gold.to(), got.to()));
    }

    private static boolean sameInterval(@Nullable StatedInterval gold, @Nullable StatedInterval got) {
        if (gold == null || got == null) {
            return gold == got;
        }
        return Values.same(gold.low(), got.low())
                && Values.same(gold.high(), got.high())
                && Values.same(gold.level(), got.level());
    }

    private static Set<String> places(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String ages(Population population) {
        return population.ageMin() + " to " + population.ageMax();
    }

    private static String told(@Nullable Change change) {
        return change == null
                ? "none"
                : change.direction().code() + " " + Values.plain(change.from()) + " > " + Values.plain(change.to());
    }

    private static String told(@Nullable StatedInterval interval) {
        return interval == null
                ? "none"
                : Values.plain(interval.low()) + ".." + Values.plain(interval.high()) + " at "
                        + Values.plain(interval.level());
    }
}
