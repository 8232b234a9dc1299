package org.factpress.reconcile.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.factpress.reconcile.claim.Sentence;
import org.jspecify.annotations.Nullable;

/** How a change that names no ends is tied to numbers near by. */
enum ChangeLink {
    /** Set beside them in one sentence: ", an increase of 10%", "(up 3%)". */
    BESIDE,
    /** Announced before them: "doubled: 240 in 2020, 480 in 2024". */
    AHEAD,
    /** Pointing back: "that is", "the number has thus". */
    BACK;

    private static final String NOUN =
            "(?:increase|rise|growth|gain|jump|improvement|fall|drop|decline|decrease|reduction|cut|loss|change|difference|hausse|baisse|augmentation|diminution|recul)";
    private static final String ADVERBS =
            "(?:\\w+ly |some |about |around |almost |over |just |year-on-year |net |a |an |the )*";
    private static final Pattern NOUN_BESIDE = Pattern.compile(
            "(?is).*[,:;(–—-]\\s*\\(?(?:(?:which|this|that|it) (?:is|was|means|meant|makes|made|represents) |representing |thus |i\\.e\\. |or |and thus |equal to |equivalent to |meaning |soit |)"
                    + ADVERBS + NOUN + " (?:of|by|de) " + ADVERBS + "$");
    private static final Pattern ADVERB_BESIDE = Pattern.compile(
            "(?is).*[,(–—]\\s*(?:or |thus |and thus |i\\.e\\. )?(?:up|down|by|higher by|lower by|plus|minus)(?: by)? "
                    + ADVERBS + "$");
    private static final Pattern BARE_BESIDE =
            Pattern.compile("(?is).*[,(–—;]\\s*(?:or |and so |thus |that is |which is |i\\.e\\. )?" + ADVERBS + "$");
    private static final Pattern COMPARED = Pattern.compile(
            "(?is)\\s*(?:\\w+ ){0,2}?(?:more|fewer|less|higher|lower|above|below|as many|as much|as high|as large|the)(?U:\\b).*");
    private static final Pattern COLON = Pattern.compile("(?s)[^.;:]{0,60}:[^.;:]{0,40}");
    private static final Pattern THAT_IS = Pattern.compile(
            "(?is)[^\\p{L}]*(?:(?:and|so|in other words),? )?(?:that|this|it|which|these|they) (?:is|was|are|means?|meant|makes?|made|represents?|corresponds? to|amounts? to|equals?|has|have|had)(?U:\\b)[^,;:.()]{0,60}");
    private static final Pattern BARE_SUBJECT = Pattern.compile(
            "(?is)[^;]*?(?U:\\b)(?:the|this|that|its|their|an?) (?:number|figure|total|share|rate|level|count|amount|sum|decline|increase|rise|reduction|decrease|drop|fall|growth|difference|change) (?:is|was|has|had|have|means?|amounts?|of)(?U:\\b)[^,;:.()]{0,60}");
    private static final Pattern HENCE = Pattern.compile(
            "(?is).*(?U:\\b)(?:thus|therefore|hence|accordingly|consequently|so|donc|ainsi)(?U:\\b)[^,;:.()]{0,60}");
    private static final Set<String> BARE = Set.of(
            "number",
            "numbers",
            "figure",
            "total",
            "share",
            "rate",
            "level",
            "count",
            "amount",
            "sum",
            "decline",
            "increase",
            "rise",
            "reduction",
            "decrease",
            "drop",
            "fall",
            "growth",
            "difference",
            "change",
            "result",
            "improvement",
            "the",
            "of",
            "a",
            "an",
            "who",
            "that",
            "in",
            "for",
            "has",
            "had",
            "been");
    private static final int STEM = 5;

    static Optional<ChangeLink> of(Passage passage, Figure told) {
        Sentence sentence = passage.sentence();
        String before = sentence.text(sentence.start(), told.start());
        String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
        String after = sentence.after(told);
        if (NOUN_BESIDE.matcher(before).matches()
                || ADVERB_BESIDE.matcher(before).matches()
                || BARE_BESIDE.matcher(before).matches()
                        && COMPARED.matcher(after).matches()) {
            return Optional.of(BESIDE);
        }
        if (COLON.matcher(after).matches()) {
            return Optional.of(AHEAD);
        }
        boolean back = THAT_IS.matcher(clause).matches()
                || BARE_SUBJECT.matcher(clause).matches()
                || HENCE.matcher(clause).matches();
        return back && speaksOf(passage, told) ? Optional.of(BACK) : Optional.empty();
    }

    /** "The number" speaks of whatever was counted; "the number of weddings" of weddings alone. */
    private static boolean speaksOf(Passage passage, Figure told) {
        Set<String> own = stems(told.scope().measure());
        return own.isEmpty()
                || passage.before().stream()
                        .flatMap(sentence -> sentence.figures().stream())
                        .anyMatch(level -> shares(own, level))
                || passage.sentence().figures().stream()
                        .filter(level -> level != told)
                        .anyMatch(level -> shares(own, level));
    }

    private static boolean shares(Set<String> own, Figure level) {
        Set<String> words =
                stems(level.scope().measure() + " " + level.quantity().unit());
        return own.stream().anyMatch(words::contains);
    }

    private static Set<String> stems(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 2 && !BARE.contains(word))
                        .map(word -> word.substring(0, Math.min(STEM, word.length())))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
