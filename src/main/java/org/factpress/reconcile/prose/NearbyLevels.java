package org.factpress.reconcile.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Sentence;
import org.factpress.reconcile.scope.Periods;

/** The numbers near a change between which it may lie. */
final class NearbyLevels {
    private static final Pattern THAN = Pattern.compile(
            "(?is)[^,;:.()]{0,60}(?U:\\b)(?:than|on|over|from|against|to|as|compared (?:with|to))\\s+(?:the\\s+|about\\s+|around\\s+|some\\s+)?(?:[\\w'’]+\\s+){0,2}");
    private static final Pattern NOW_AND_THEN = Pattern.compile(
            "(?is).*(?U:\\b)(?:last|previous|this|current|past) (?:year|month|quarter|season|week)(?U:\\b).*|.*(?U:\\b)(?:year|month|quarter|season) (?:before|ago|earlier)(?U:\\b).*|.*(?U:\\b)previously(?U:\\b).*");

    private static final Pattern THAN_IN_BRACKETS = Pattern.compile(
            "(?is)\\s*(?:\\w+ ){0,2}?(?:than|on|over|from|against|compared (?:with|to)) [^,;:.()]{1,60}\\(\\s*");
    private static final Pattern OFF_SOMETHING = Pattern.compile(
            "(?is)\\s*(?:\\w+ ){0,2}?(?:than|above|below|on|over|against|compared (?:with|to)|short of)(?U:\\b).*");
    private static final Pattern OFF_ANOTHER_TIME = Pattern.compile(
            "(?is).{0,40}?(?U:\\b)(?:than|above|below|on|over|against|compared (?:with|to)) (?:(?:in|for|at|that|of|the|a|last|previous|same|first|second|third|fourth|one) )*(?:\\d{4}|year|month|quarter|season|week|period|half|summer|winter|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December|before)(?U:\\b).*");

    /** Two levels; {@code inOrder} where it is known that the first came first. */
    record Ends(Figure from, Figure to, boolean inOrder) {
        Ends turned() {
            return new Ends(to, from, inOrder);
        }
    }

    private final Passage passage;
    private final Figure told;
    private final Change change;

    NearbyLevels(Passage passage, Figure told, Change change) {
        this.passage = passage;
        this.told = told;
        this.change = change;
    }

    /** Every two numbers around that may be meant at all, in either order. */
    Stream<Ends> all() {
        List<Figure> levels = Stream.concat(
                        passage.sentence().figures().stream(),
                        passage.before().stream().flatMap(sentence -> sentence.figures().stream()))
                .filter(this::isLevel)
                .toList();
        return levels.stream()
                .flatMap(from -> levels.stream()
                        .filter(to -> to != from && comparable(from, to))
                        .map(to -> new Ends(from, to, true)));
    }

    /** The two that are meant; empty where nobody can say. */
    Optional<Ends> meant(ChangeLink link) {
        Optional<Figure> compared = comparedWith();
        if (change.from() != null || change.to() != null) {
            return withTheGiven(link);
        }
        if (link == ChangeLink.AHEAD) {
            return only(levels(passage.sentence(), true))
                    .filter(this::areTwoTimes)
                    .map(this::ordered);
        }
        if (compared.isPresent()) {
            Figure from = compared.get();
            return nearest(link, from).map(to -> new Ends(from, to, true));
        }
        return isOffSomethingUntold()
                ? Optional.empty()
                : window(link).filter(this::areTwoTimes).map(this::ordered);
    }

    /** "That is 31% more than the 1.69 million": the number that follows at once. */
    private Optional<Figure> comparedWith() {
        List<Figure> figures = passage.sentence().figures();
        int next = figures.indexOf(told) + 1;
        return next < figures.size()
                        && isLevel(figures.get(next))
                        && isThan(passage.sentence().between(told, figures.get(next)))
                ? Optional.of(figures.get(next))
                : Optional.empty();
    }

    private static boolean isThan(String joint) {
        return THAN.matcher(joint).matches() || THAN_IN_BRACKETS.matcher(joint).matches();
    }

    /** "70 above the mark of 1995": the number it is measured off is not told. */
    private boolean isOffSomethingUntold() {
        String after = passage.sentence().after(told);
        return OFF_SOMETHING.matcher(after).matches()
                && !OFF_ANOTHER_TIME.matcher(after).matches();
    }

    /** One end is told with the change; the other is the only like number before it. */
    private Optional<Ends> withTheGiven(ChangeLink link) {
        Optional<Figure> given = passage.sentence().figures().stream()
                .filter(this::isLevel)
                .filter(level ->
                        Values.same(level.quantity().value(), change.from() == null ? change.to() : change.from()))
                .findFirst();
        return given.flatMap(one -> nearest(link, one)
                .filter(other ->
                        !Objects.equals(one.scope().period(), other.scope().period()))
                .map(other -> change.from() == null ? new Ends(other, one, true) : new Ends(one, other, true)));
    }

    /** The only number like this one in the nearest sentence that has any. */
    private Optional<Figure> nearest(ChangeLink link, Figure like) {
        return sentences(link)
                .map(sentence -> levels(sentence, false).stream()
                        .filter(level -> level != like && comparable(level, like))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** The two of the nearest sentences, as few of them as hold two. */
    private Optional<List<Figure>> window(ChangeLink link) {
        List<Figure> window = new ArrayList<>();
        for (Sentence sentence : sentences(link).toList()) {
            window.addAll(levels(sentence, false));
            if (window.stream()
                    .anyMatch(one -> window.stream().anyMatch(other -> other != one && comparable(one, other)))) {
                return only(window);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Figure>> only(List<Figure> window) {
        List<Figure> paired = window.stream()
                .filter(one -> window.stream().anyMatch(other -> other != one && comparable(one, other)))
                .toList();
        return paired.size() == 2 ? Optional.of(paired) : Optional.empty();
    }

    private Stream<Sentence> sentences(ChangeLink link) {
        Stream<Sentence> own = Stream.of(passage.sentence());
        return link == ChangeLink.BESIDE ? own : Stream.concat(own, passage.before().stream());
    }

    /** The levels of a sentence; of the change's own, those before it or those behind it. */
    private List<Figure> levels(Sentence sentence, boolean behind) {
        return sentence.figures().stream()
                .filter(this::isLevel)
                .filter(level -> sentence != passage.sentence() || behind == level.start() > told.start())
                .toList();
    }

    private boolean areTwoTimes(List<Figure> two) {
        String one = two.get(0).scope().period();
        String other = two.get(1).scope().period();
        return one != null && other != null
                ? Periods.isBefore(one, other) || Periods.isBefore(other, one)
                : two.stream().anyMatch(this::isToldNowAndThen);
    }

    private boolean isToldNowAndThen(Figure level) {
        return NOW_AND_THEN.matcher(level.quote()).matches();
    }

    private Ends ordered(List<Figure> two) {
        Figure one = two.get(0);
        Figure other = two.get(1);
        boolean turned = Periods.isBefore(other.scope().period(), one.scope().period());
        boolean known =
                turned || Periods.isBefore(one.scope().period(), other.scope().period());
        return turned ? new Ends(other, one, true) : new Ends(one, other, known);
    }

    private boolean isLevel(Figure figure) {
        Quantity level = figure.quantity();
        boolean points = Family.POINTS.equals(told.quantity().unit());
        return figure != told
                && level.value() != null
                && !NearbyChangeCheck.isMultiple(figure)
                && (points
                        ? level.kind() == FigureKind.PERCENTAGE
                        : switch (level.kind()) {
                            case COUNT, MONEY, MEASURE, DURATION -> true;
                            case PERCENTAGE -> change.relative();
                            default -> false;
                        });
    }

    /** Of one kind and unit; a count may leave its noun to the other. */
    private static boolean comparable(Figure one, Figure other) {
        boolean unsaid = one.quantity().unit() == null || other.quantity().unit() == null;
        return one.quantity().kind() == other.quantity().kind()
                && (Lists.sameUnit(one, other) || unsaid && one.quantity().kind() == FigureKind.COUNT)
                && !Values.same(one.quantity().value(), other.quantity().value());
    }
}
