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
    private static final int MOST_WORDS = 6;
    private final Words words;

    /** What follows a stop, a joint or a comma may open with a phrase of its own. */
    private final Pattern joint;

    private final Pattern where;
    private final Pattern article;
    private final Pattern end;
    private final Pattern rightBehind;
    private final Pattern ofNoun;
    private final Pattern thereIs;
    private final Pattern back;
    private final Pattern partVerb;
    private final Pattern whole;

    Segments(Words words) {
        this.words = words;
        this.joint = words.pattern("[;:–—(]\\s+|,\\s+(?:%s\\s+)?", "joints");
        this.where = words.pattern("(?:\\S+\\s+){0,3}\\S+(?=,? %s(?!\\p{L}))", "where");
        this.article = words.pattern("^%s\\s+|^l['’]", "articles");
        this.end = words.pattern("[,;:.(\\d%£$€]|\\s%s\\s", "part-ends");
        this.rightBehind = Pattern.compile("^\\s+(?:" + words.pattern("%s", "of-them") + "\\s+)?(?="
                + words.pattern("%s", "parts-behind") + "\\s)");
        this.ofNoun = words.pattern("^(?:\\s+\\p{L}[\\p{L}'’-]*){1,4}?\\s+(%s\\s)", "parts-of-noun");
        this.thereIs = words.pattern("%s(?!\\p{L}).*", "there-is");
        this.back = words.pattern(".*(?<!\\p{L})%s", "places-back");
        this.partVerb = words.pattern("\\s%s\\s+(?:\\p{L}+\\s+){0,2}$", "part-verbs");
        this.whole = words.pattern("^\\P{L}*%s\\s+(.+?),\\s", "wholes");
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
        Matcher where = this.where.matcher(before);
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
        Matcher right = rightBehind.matcher(after);
        if (right.find()) {
            return part(after.substring(right.end()), figure);
        }
        Matcher from = ofNoun.matcher(after);
        return from.find() ? part(after.substring(from.start(1)), figure) : Set.of();
    }

    /**
     * Whether the sentence tells a part of its measure and not all of it: "those aged 50 to 54 made up 29,400 of the women
     * screened", "of the museum's visitors, 118,900 came by boat".
     */
    boolean isOfAWhole(Figure figure, int at, Set<String> measure) {
        if (at < 0 || isRow(figure) || "percent".equals(figure.quantity().unit())) {
            return false;
        }
        String before = figure.quote().substring(0, at);
        if (partVerb.matcher(before).find()) {
            return true;
        }
        Matcher told = whole.matcher(before);
        return !measure.isEmpty() && told.find() && words.of(told.group(1)).containsAll(measure);
    }

    /** Whether the clause's subject is a word that only points back. */
    boolean isPointed(Figure figure, int at) {
        if (at < 0 || isRow(figure)) {
            return false;
        }
        List<String> openings = openings(figure.quote().substring(0, at));
        String clause = openings.get(openings.size() - 1);
        boolean there = thereIs.matcher(clause.strip()).matches();
        String measure = figure.scope().measure();
        return !there && words.isPointer(clause)
                || measure != null && back.matcher(measure).matches();
    }

    private static boolean isRow(Figure figure) {
        return figure.inherited().contains(org.factpress.model.ScopePart.MEASURE)
                && figure.scope().measure() != null
                && figure.scope().measure().contains(": ");
    }

    /** The sentence's own opening, and that of the clause right before the number. */
    private List<String> openings(String before) {
        List<String> openings = new ArrayList<>();
        openings.add(before);
        Matcher joints = joint.matcher(before);
        int last = -1;
        while (joints.find()) {
            last = joints.end();
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
        String phrase = article.matcher(plain.substring(opener.length() + 1).stripLeading())
                .replaceFirst("");
        Matcher ending = end.matcher(phrase);
        String named = (ending.find() ? phrase.substring(0, ending.start()) : phrase).strip();
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
