package org.factpress.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factpress.model.Population;
import org.factpress.model.ReleaseSpec;
import org.factpress.report.template.NumberFinder.FoundNumber;
import org.jspecify.annotations.Nullable;

/**
 * No number is printed that is only typed: each must be bound to an observation, to the cycle, or to a declared age band.
 *
 * <p>A day, year or name that has to be typed is marked: {@code {{date:2003}}}, {@code {{name:Channel 4}}}.
 */
public final class NumberLock {
    /** In the place of a mark, so that the words around it are read as they will be printed. */
    private static final String IN_ITS_PLACE = "Xx";

    private final ReleaseSpec release;
    private final NumberFinder finder;

    public NumberLock(ReleaseSpec release, NumberFinder finder) {
        this.release = release;
        this.finder = finder;
    }

    /** Each typed number of a template, whichever way its conditions go. */
    public List<TemplateProblem> check(Template template) {
        List<TemplateProblem> problems = new ArrayList<>();
        template.parts().forEach(part -> check(part, problems));
        return problems;
    }

    private void check(Part part, List<TemplateProblem> problems) {
        if (part instanceof Part.Heading heading) {
            check(heading.text(), problems);
        } else if (part instanceof Part.Prose prose) {
            check(prose.text(), problems);
        } else if (part instanceof Part.Quotation quotation) {
            quotation.paragraphs().forEach(text -> check(text, problems));
        } else if (part instanceof Part.Items items) {
            items.items().forEach(item -> item.forEach(text -> check(text, problems)));
        } else if (part instanceof Part.When when) {
            when.then().forEach(inner -> check(inner, problems));
            when.otherwise().forEach(inner -> check(inner, problems));
        }
    }

    private void check(List<Phrase> text, List<TemplateProblem> problems) {
        Typed typed = new Typed();
        typed.add(text);
        problems.addAll(check(typed.text.toString(), typed.spots));
    }

    /** A text of the job file; its marks stand for themselves. {@code at} is the place of its first character. */
    public List<TemplateProblem> check(String text, Spot at) {
        Typed typed = new Typed();
        int end = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", end)) {
            typed.add(text.substring(end, open), at.right(end));
            typed.mark();
            int close = text.indexOf("}}", open);
            end = close < 0 ? text.length() : close + 2;
        }
        typed.add(text.substring(end), at.right(end));
        return check(typed.text.toString(), typed.spots);
    }

    private List<TemplateProblem> check(String text, List<@Nullable Spot> spots) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (FoundNumber number : finder.in(text)) {
            Spot spot = spots.subList(number.start(), number.end()).stream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (spot != null && !isBound(number)) {
                problems.add(new TemplateProblem(spot, advice(number)));
            }
        }
        return problems;
    }

    private boolean isBound(FoundNumber number) {
        return switch (number.sense()) {
            case NAME -> true;
            case DATE -> number.text().equals(release.cycle());
            case AGES -> number.ages() != null && isDeclared(number.ages());
            case AMOUNT -> false;
        };
    }

    private boolean isDeclared(Population ages) {
        return release.indicators().stream()
                .anyMatch(indicator -> Objects.equals(indicator.population().ageMin(), ages.ageMin())
                        && Objects.equals(indicator.population().ageMax(), ages.ageMax()));
    }

    private String advice(FoundNumber number) {
        String typed = "“" + number.text() + "” is typed, not bound: ";
        return switch (number.sense()) {
            case DATE ->
                typed
                        + (number.text().matches("\\d{4}") && release.cycle() != null
                                ? "only the cycle, " + release.cycle() + ", may stand here as it is; "
                                : "")
                        + "mark a day or year that shall stay as {{date:" + number.text() + "}}";
            case AGES ->
                typed + "no indicator declares these ages; write {{ages:ID}}, or declare them under population";
            default ->
                typed + "write the observation that says it, {{ID}} or {{ID@PERIOD}}, or {{name:" + number.text()
                        + "}} where it is part of a name";
        };
    }

    /** Typed characters with the place of each; what a mark puts there has none. */
    private static final class Typed {
        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Spot> spots = new ArrayList<>();

        void add(List<Phrase> phrases) {
            for (Phrase phrase : phrases) {
                if (phrase instanceof Phrase.Words words) {
                    add(words.text(), words.at());
                } else if (phrase instanceof Phrase.Choice choice) {
                    add(choice.then());
                    add(" ", new Spot(1, 1));
                    add(choice.otherwise());
                } else {
                    mark();
                }
            }
        }

        void add(String words, Spot at) {
            for (int i = 0; i < words.length(); i++) {
                text.append(words.charAt(i));
                spots.add(at.right(i));
            }
        }

        void mark() {
            text.append(IN_ITS_PLACE);
            IN_ITS_PLACE.chars().forEach(each -> spots.add(null));
        }
    }
}
