package org.factpress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Finds groups of people with their age bands, and the group that an amount speaks of. */
final class PopulationReader {
    private static final int AGE_REACH = 3;
    private static final int HEAD_REACH = 9;
    private final PhraseBook populations;
    private final Set<String> adjectives;
    private final Set<String> heads;

    PopulationReader(Vocabulary vocabulary) {
        this.populations = vocabulary.phrases("populations");
        this.adjectives = vocabulary.words("population-adjectives");
        this.heads = vocabulary.words("measure-heads");
    }

    List<PopulationMention> in(Workpiece work) {
        List<PopulationMention> mentions = new ArrayList<>();
        Sentence sentence = work.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<PhraseBook.Match> match = populations.startingAt(sentence, i);
            if (match.isPresent()) {
                mentions.add(mention(work, match.get()));
                i = match.get().to() - 1;
            }
        }
        return mentions;
    }

    private PopulationMention mention(Workpiece work, PhraseBook.Match match) {
        Sentence sentence = work.sentence();
        int from = adjectives.contains(sentence.norm(match.from() - 1)) ? match.from() - 1 : match.from();
        String label = String.join(
                " ",
                IntStream.range(from, match.to())
                        .mapToObj(i -> sentence.token(i).stem())
                        .toList());
        AgeMention age = age(work, from, match.to());
        return new PopulationMention(
                from,
                age == null ? match.to() : Math.max(age.to(), match.to()),
                new Population(
                        label.equals("those") ? null : label,
                        age == null ? null : age.ageMin(),
                        age == null ? null : age.ageMax()));
    }

    /** The band right behind the group ("minors aged 15 and younger"), or right before it ("under-15 girls"). */
    private static @Nullable AgeMention age(Workpiece work, int from, int to) {
        return work.ages().stream()
                .filter(AgeMention::band)
                .filter(age ->
                        age.from() >= to && age.from() <= to + AGE_REACH && onlySigns(work.sentence(), to, age.from())
                                || age.to() <= from && age.to() >= from - 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean onlySigns(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> !sentence.token(i).isWord()
                        || Set.of("who", "are", "were").contains(sentence.norm(i)));
    }

    /** The group an amount speaks of: what it counts, what it is a share of, else the nearest group named before it. */
    Optional<PopulationMention> of(
            Workpiece work, List<PopulationMention> mentions, Amount amount, int previousEnd, int nextStart) {
        Optional<PopulationMention> counted = mentions.stream()
                .filter(m -> amount.noun().unit() != null
                        && m.from() >= amount.noun().from()
                        && m.to() <= amount.noun().to() + AGE_REACH
                        && m.from() < amount.noun().to())
                .findFirst();
        if (counted.isPresent()) {
            return counted;
        }
        if (amount.noun().unit() != null) {
            return Optional.empty();
        }
        return following(work.sentence(), mentions, amount, nextStart)
                .or(() -> nearestBefore(mentions, amount, previousEnd))
                .or(() -> nearestBefore(mentions, amount, 0));
    }

    private Optional<PopulationMention> following(
            Sentence sentence, List<PopulationMention> mentions, Amount amount, int nextStart) {
        boolean share = sentence.norm(amount.to()).equals("of") && !heads.contains(sentence.norm(amount.to() + 2));
        int reach = amount.is(FigureKind.CHANGE) ? 6 : 3;
        boolean headed =
                IntStream.range(amount.to(), amount.to() + reach).anyMatch(i -> heads.contains(sentence.norm(i)));
        return share || headed
                ? mentions.stream()
                        .filter(m ->
                                m.from() >= amount.to() && m.from() <= amount.to() + HEAD_REACH && m.from() < nextStart)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<PopulationMention> nearestBefore(
            List<PopulationMention> mentions, Amount amount, int after) {
        return mentions.stream()
                .filter(m -> m.from() >= after && m.from() < amount.opening())
                .reduce((first, second) -> second);
    }
}
