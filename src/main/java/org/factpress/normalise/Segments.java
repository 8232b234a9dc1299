package org.factpress.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;

/**
 * Reads from the clause before a number of which part it is told: "in medicine the offer rate was …", "on the Southern route
 * 96% of departures", "in secondary schools, where half of the pupils".
 */
final class Segments {
    /** What follows a stop, a joint or a comma may open with a phrase of its own. */
    private static final Pattern JOINT =
            Pattern.compile("[;:–—(]\\s+|,\\s+(?:(?:and|but|while|whereas|et|mais|tandis que)\\s+)?");

    private static final Pattern WHERE = Pattern.compile("(?:\\S+\\s+){0,3}\\S+(?=,? (?:where|où)\\b)");
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)^(?:the|a|an|our|its|their|this|these|les?|la|une?|des|nos|ses|leurs|ces)\\s+|^l['’]");
    private static final Pattern END = Pattern.compile(
            "(?i)[,;:.(\\d%£$€]|\\s(?:the|a|an|our|its|their|we|it|they|there|more|over|almost|about|only|some|"
                    + "nearly|is|are|was|were|has|have|had|le|la|les|un|une|nous|il|elle|ils|elles|plus|près|est|sont|a|ont|était|étaient)\\s");
    private static final Pattern RIGHT_BEHIND = Pattern.compile(
            "^\\s+(?:of (?:them|these|those)\\s+|d'entre (?:eux|elles)\\s+)?(?=(?:in|on|at|among|dans|chez|parmi)\\s)");
    private static final Pattern FROM =
            Pattern.compile("^(?:\\s+\\p{L}[\\p{L}'’-]*){1,4}?\\s+((?:from|with|without|among)\\s)");
    private static final int MOST_WORDS = 6;
    private final Words words;

    Segments(Words words) {
        this.words = words;
    }

    /** The content words of the part; empty where the clause names none. */
    Set<String> of(Figure figure, int at) {
        if (at < 0 || isRow(figure)) {
            return Set.of();
        }
        String before = figure.quote().substring(0, at);
        Set<String> part = new LinkedHashSet<>();
        for (String clause : openings(before)) {
            part.addAll(part(clause, figure));
        }
        Matcher where = WHERE.matcher(before);
        String last = null;
        while (where.find()) {
            last = where.group();
        }
        part.addAll(
                behind(figure, figure.quote().substring(at + figure.surface().length())));
        if (last != null) {
            for (String opener : words.segmentOpeners()) {
                int from = (" " + last).toLowerCase(Locale.ROOT).lastIndexOf(" " + opener + " ");
                if (from >= 0) {
                    part.addAll(part(last.substring(from), figure));
                }
            }
        }
        return part;
    }

    /** "8,460 in secondary schools", "15,720 of them in primary schools", "1,019 new students from abroad". */
    private Set<String> behind(Figure figure, String after) {
        Matcher right = RIGHT_BEHIND.matcher(after);
        if (right.find()) {
            return part(after.substring(right.end()), figure);
        }
        Matcher from = FROM.matcher(after);
        return from.find() ? part(after.substring(from.start(1)), figure) : Set.of();
    }

    /** Whether the clause's subject is a word that only points back. */
    boolean isPointed(Figure figure, int at) {
        if (at < 0 || isRow(figure)) {
            return false;
        }
        List<String> openings = openings(figure.quote().substring(0, at));
        String clause = openings.get(openings.size() - 1);
        boolean there = clause.strip().toLowerCase(Locale.ROOT).matches("there (?:is|are|was|were|has|have|had)\\b.*");
        String measure = figure.scope().measure();
        return !there && words.isPointer(clause) || measure != null && measure.matches("(?i).*\\b(?:there|here)$");
    }

    private static boolean isRow(Figure figure) {
        return figure.inherited().contains(org.factpress.model.ScopePart.MEASURE)
                && figure.scope().measure() != null
                && figure.scope().measure().contains(": ");
    }

    /** The sentence's own opening, and that of the clause right before the number. */
    private static List<String> openings(String before) {
        List<String> openings = new ArrayList<>();
        openings.add(before);
        Matcher joint = JOINT.matcher(before);
        int last = -1;
        while (joint.find()) {
            last = joint.end();
        }
        if (last >= 0 && last < before.length()) {
            openings.add(before.substring(last));
        }
        return openings;
    }

    private Set<String> part(String clause, Figure figure) {
        String plain = clause.replaceFirst("^[^\\p{L}]+", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        String opener = words.segmentOpeners().stream()
                .filter(word -> lower.startsWith(word + " "))
                .findFirst()
                .orElse(null);
        if (opener == null) {
            return Set.of();
        }
        String phrase = ARTICLE.matcher(plain.substring(opener.length() + 1).stripLeading())
                .replaceFirst("");
        Matcher end = END.matcher(phrase);
        String named = (end.find() ? phrase.substring(0, end.start()) : phrase).strip();
        boolean place = figure.scope().place().stream().anyMatch(named::contains);
        if (named.isEmpty() || place || words.isAllOfIt(named) || named.split("\\s+").length > MOST_WORDS) {
            return Set.of();
        }
        return told(named);
    }

    /** Nothing where the phrase is of time, or its head says in which text or at what occasion. */
    private Set<String> told(String phrase) {
        List<String> told =
                words.of(phrase).stream().filter(word -> !words.isLight(word)).toList();
        boolean framed = told.isEmpty()
                || words.isFrame(told.get(told.size() - 1))
                || words.of(phrase).stream().anyMatch(words::isFrame);
        return framed ? Set.of() : new LinkedHashSet<>(told);
    }
}
