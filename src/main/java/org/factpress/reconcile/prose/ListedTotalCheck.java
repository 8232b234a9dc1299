package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Interval;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Adds up what a sentence lists: "369 cases: 120 in A, 150 in B and 99 in C", "120 in A and 150 in B, 270 in all".
 *
 * <p>Only a list that says it is complete counts: behind a colon, a dash or in brackets, with an "and" before its last number;
 * or before a number that is called their total. "Including" and its like open no complete list.
 */
public final class ListedTotalCheck implements Check {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Pattern OPENS = Pattern.compile(
            "(?s)[^.;:()]{0,80}(?::|\\(|\\s[–—-]{1,2}\\s|—|(?U:\\b)(?:made up of|consist(?:s|ed|ing) of|composed of|compris(?:es|ed|ing)|divided into|split into|broken down into|namely|fell into)(?U:\\b))[^.;:()]{0,60}");
    private static final Pattern COMMA = Pattern.compile("(?s)[^.;:()]{0,80},[^.;:()]{0,20}");
    private static final Pattern PARTIAL = Pattern.compile(
            "(?is).*(?U:\\b)(?:includ\\w+|of wh(?:ich|om)|among|such as|notably|mostly|mainly|especially|e\\.g|per|dont|y compris|notamment|compared|versus|vs)(?U:\\b).*");
    private static final Pattern CHANGE =
            Pattern.compile("(?is).*(?<!made |making )(?U:\\b)(?:from|up|down)(?U:\\b).*");
    private static final Pattern AND = Pattern.compile("(?is).*(?:(?U:\\b)(?:and|plus|et)(?U:\\b)|&).*");
    private static final Pattern ENDS = Pattern.compile("(?s)[^).;]*[).;].*");
    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "(?is).*(?U:\\b)(?:total(?:l?ing|led|s)?|sum|au total|bringing the total to|altogether|in all|together)(?U:\\b)[^.;]{0,25}");
    private static final Pattern TOTAL_AFTER =
            Pattern.compile("(?is)[^.;,:(]{0,40}(?U:\\b)(?:in (?:all|total)|altogether|au total|combined)(?U:\\b).*");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.sentences().stream()
                .filter(sentence -> sentence.figures().size() > 2 && !sentence.isRow())
                .flatMap(sentence -> check(dossier.names(), sentence))
                .toList();
    }

    private static Stream<Finding> check(DocumentNames names, Sentence sentence) {
        List<Figure> amounts =
                sentence.figures().stream().filter(Lists::isAmount).toList();
        Stream<Finding> announced = amounts.stream()
                .flatMap(total ->
                        listed(sentence, total).flatMap(parts -> mismatch(names, sentence, total, parts)).stream());
        Stream<Finding> concluded = amounts.stream()
                .skip(2)
                .filter(total -> isCalledTotal(sentence, total))
                .flatMap(total -> mismatch(names, sentence, total, before(amounts, total)).stream());
        return Stream.concat(announced, concluded);
    }

    /** The numbers after "369 cases:", up to where the list ends. */
    private static Optional<List<Figure>> listed(Sentence sentence, Figure total) {
        String opening = sentence.after(total);
        if (!(COMMA.matcher(opening).matches() || OPENS.matcher(opening).matches())
                || PARTIAL.matcher(opening).matches()
                || CHANGE.matcher(opening).matches()) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        List<Figure> all = sentence.figures();
        String joint = "";
        for (Figure figure : all.subList(all.indexOf(total) + 1, all.size())) {
            if (figure.quantity().kind() == FigureKind.PERCENTAGE) {
                continue;
            }
            if (!Lists.addable(total, figure)) {
                return Optional.empty();
            }
            joint = parts.isEmpty()
                    ? ""
                    : sentence.text(parts.get(parts.size() - 1).end(), figure.start());
            if (PARTIAL.matcher(joint).matches()) {
                return Optional.empty();
            }
            parts.add(figure);
            if (opening.contains("(") && ENDS.matcher(sentence.after(figure)).matches()) {
                break;
            }
        }
        boolean complete = OPENS.matcher(opening).matches() || areTheTwoSides(sentence, parts);
        return parts.size() > 1 && complete && AND.matcher(joint).matches() ? Optional.of(parts) : Optional.empty();
    }

    /** Women and men, and nobody else. */
    private static boolean areTheTwoSides(Sentence sentence, List<Figure> parts) {
        return Exclusive.areAll(parts.stream()
                .map(part -> Exclusive.behind(sentence.after(part)))
                .toList());
    }

    private static boolean isCalledTotal(Sentence sentence, Figure total) {
        return TOTAL_BEFORE.matcher(sentence.before(total)).matches()
                || TOTAL_AFTER.matcher(sentence.after(total)).matches();
    }

    private static List<Figure> before(List<Figure> amounts, Figure total) {
        return amounts.subList(0, amounts.indexOf(total)).stream()
                .filter(part -> Lists.addable(part, total))
                .toList();
    }

    private static Optional<Finding> mismatch(
            DocumentNames names, Sentence sentence, Figure total, List<Figure> parts) {
        Interval sum = Totals.sum(parts);
        Interval told = Totals.amount(total);
        boolean off = parts.size() > 1
                && !sum.meets(told)
                && !countsTheParts(total, parts)
                && (parts.stream().allMatch(part -> Lists.sameUnit(part, total)) || isClose(sum, told))
                && !Lists.isBroken(
                        sentence,
                        parts.get(0),
                        total.start() > parts.get(0).start() ? total : parts.get(parts.size() - 1));
        return off ? Optional.of(Totals.mismatch(names, total, parts, sum)) : Optional.empty();
    }

    /** "Three districts: 120 in A, 150 in B and 99 in C". */
    private static boolean countsTheParts(Figure total, List<Figure> parts) {
        return total.quantity().interval().contains(BigDecimal.valueOf(parts.size()));
    }

    /** Girls and boys may make up children; unlike nouns that are far off do not. */
    private static boolean isClose(Interval sum, Interval told) {
        return sum.times(Interval.closed(new BigDecimal("0.5"), TWO)).meets(told);
    }
}
