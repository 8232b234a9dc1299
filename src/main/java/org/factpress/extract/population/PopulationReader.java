package org.factpress.extract.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.PopulationMention;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Finds groups of people with their age bands, and the group that an amount speaks of. */
public final class PopulationReader {
    private static final int AGE_REACH = 3;
    private static final int NOUN_REACH = 7;
    private static final int HEAD_REACH = 9;
    private static final int PREDICATE_REACH = 18;
    private static final int MEASURED_REACH = 4;
    private final PhraseBook populations;
    private final Set<String> adjectives;
    private final Set<String> heads;
    private final Set<String> singulars;

    public PopulationReader(Vocabulary vocabulary) {
        this.populations = vocabulary.phrases("populations");
        this.adjectives = vocabulary.words("population-adjectives");
        this.heads = vocabulary.words("measure-heads");
        this.singulars = Set.copyOf(vocabulary.map("populations").values());
    }

    public List<PopulationMention> in(Workpiece work) {
        List<PopulationMention> mentions = new ArrayList<>();
        Sentence sentence = work.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            Optional<PhraseBook.Match> match =
                    populations.startingAt(sentence, i).filter(found -> isWritten(word, found));
            Optional<AgeMention> band = standingFor(work, i);
            if (match.isPresent()) {
                mentions.add(mention(work, match.get()));
                i = match.get().to() - 1;
            } else if (band.isPresent()) {
                mentions.add(banded(work, band.get()));
                i = band.get().to() - 1;
            }
        }
        return mentions;
    }

    /** "les Belges" are people, "les hôpitaux belges" are none: a name of people is written with its capital. */
    private static boolean isWritten(Token word, PhraseBook.Match match) {
        return Character.isLowerCase(match.entry().column(0).charAt(0)) || word.isCapitalised();
    }

    /** "les 15-24 ans", "chez les plus de 65 ans": behind an article of people a band stands for its group. */
    private static Optional<AgeMention> standingFor(Workpiece work, int at) {
        return work.sentence().is(at - 1, WordClass.AGE_ARTICLE) || isGroup(work.sentence(), at)
                ? work.ages().stream()
                        .filter(age -> age.band() && age.from() == at)
                        .findFirst()
                : Optional.empty();
    }

    /** "62% of over-80s", "among 16- to 24-year-olds": a band that is a noun. */
    private static boolean isGroup(Sentence sentence, int at) {
        return (sentence.is(at - 1, WordClass.OF) || sentence.is(at - 1, WordClass.ATTACHED))
                && IntStream.range(at, at + NOUN_REACH)
                        .anyMatch(i -> sentence.token(i).is(TokenKind.DECADE) || sentence.is(i, WordClass.OLD_ONES));
    }

    private static PopulationMention banded(Workpiece work, AgeMention age) {
        return new PopulationMention(
                age.from(),
                age.to(),
                new Population(PhraseReader.text(work, age.from(), age.to()), age.ageMin(), age.ageMax()));
    }

    private PopulationMention mention(Workpiece work, PhraseBook.Match found) {
        Sentence sentence = work.sentence();
        PhraseBook.Match match = beforeAge(work, found);
        int from = adjectives.contains(sentence.norm(match.from() - 1)) ? match.from() - 1 : match.from();
        String label = String.join(
                " ",
                IntStream.range(from, match.to())
                        .mapToObj(i -> sentence.token(i).stem())
                        .toList());
        AgeMention age = age(work, from, match.to());
        boolean bare = age == null && sentence.is(from, WordClass.ANYBODY);
        boolean isPointer = match.to() == from + 1 && (bare || sentence.is(from, WordClass.THOSE));
        return new PopulationMention(
                from,
                age == null ? match.to() : Math.max(age.to(), match.to()),
                new Population(
                        isPointer ? null : label,
                        age == null ? null : age.ageMin(),
                        age == null ? null : age.ageMax()));
    }

    /** "personnes âgées de 15 à 64 ans": the adjective is the word of the band, not of an old person. */
    private static PhraseBook.Match beforeAge(Workpiece work, PhraseBook.Match match) {
        return work.ages().stream()
                .filter(age -> age.from() > match.from() && age.from() < match.to())
                .findFirst()
                .map(age -> new PhraseBook.Match(match.from(), age.from(), match.entry()))
                .orElse(match);
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

    /** Signs, "who are", or the "of" of "children of 12 and under". */
    private static boolean onlySigns(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> !sentence.token(i).isWord()
                        || sentence.is(i, WordClass.WHO_ARE)
                        || i == to - 1 && sentence.is(i, WordClass.OF));
    }

    /** The group an amount speaks of: what it counts, what it is a share of, else the nearest group named before it. */
    public Optional<PopulationMention> of(
            Workpiece work, List<PopulationMention> mentions, Amount amount, int previousEnd, int nextStart) {
        Optional<PopulationMention> counted = mentions.stream()
                .filter(m -> amount.noun().unit() != null
                        && m.from() >= amount.noun().from()
                        && m.from() < amount.noun().to())
                .findFirst();
        if (counted.isPresent()) {
            return counted.map(group -> withAges(work, group, amount, nextStart));
        }
        Optional<PopulationMention> among = among(work.sentence(), mentions, amount);
        if (among.isPresent()) {
            return among;
        }
        if (amount.noun().unit() != null) {
            return amount.is(FigureKind.COUNT) ? aged(work, copula(work, amount, nextStart)) : Optional.empty();
        }
        if (madeUp(work.sentence(), amount)) {
            return nearestBefore(mentions, amount, previousEnd).or(() -> nearestBefore(mentions, amount, 0));
        }
        Optional<PopulationMention> predicate = predicate(work, mentions, amount, nextStart);
        Optional<PopulationMention> actors = predicate.isPresent() ? predicate : actors(work, mentions, amount);
        if (actors.isPresent()) {
            return actors;
        }
        if (describesWhole(work.sentence(), mentions, amount)) {
            return onlyBand(work, amount);
        }
        Optional<PopulationMention> shared =
                amount.is(FigureKind.RATIO) ? beside(work, mentions, amount) : Optional.empty();
        if (shared.isPresent()) {
            return shared;
        }
        return following(work.sentence(), mentions, amount, nextStart)
                .or(() -> measured(work.sentence(), mentions, amount, previousEnd))
                .or(() -> nearestBefore(mentions, amount, previousEnd))
                .or(() -> work.sentence().is(amount.opening() - 1, WordClass.VERSUS)
                        ? measured(work.sentence(), mentions, amount, 0)
                        : Optional.empty())
                .or(() -> nearestBefore(mentions, amount, 0))
                .or(() -> onlyBand(work, amount));
    }

    /** "150,000 visitors in 2024 were under 18": the ages that its verb tells of the counted group, with but a date between. */
    private static PopulationMention withAges(Workpiece work, PopulationMention group, Amount amount, int nextStart) {
        int copula =
                amount.is(FigureKind.COUNT) && !group.population().hasAges() ? copula(work, amount, nextStart) : -1;
        boolean beside = work.syntax() != null
                && IntStream.range(Math.max(group.to(), amount.to()), Math.max(copula, 0))
                        .allMatch(i -> work.syntax().is(i, Tag.PREPOSITION)
                                || work.syntax().is(i, Tag.ASIDE));
        return copula < 0 || !beside
                ? group
                : aged(work, copula)
                        .map(ages -> new PopulationMention(
                                group.from(),
                                group.to(),
                                new Population(
                                        group.population().label(),
                                        ages.population().ageMin(),
                                        ages.population().ageMax())))
                        .orElse(group);
    }

    /** "25 % chez les 18-24 ans": the group that the number is told of right behind it. */
    private static Optional<PopulationMention> among(
            Sentence sentence, List<PopulationMention> mentions, Amount amount) {
        int link = amount.end();
        return sentence.is(link, WordClass.AMONG)
                ? mentions.stream()
                        .filter(m -> m.from() > link && m.from() <= link + AGE_REACH)
                        .findFirst()
                : Optional.empty();
    }

    /** "Youth unemployment (ages 15-24) was 12.7%", "casualties under 16 fell from 52": the sentence's only band. */
    private static Optional<PopulationMention> onlyBand(Workpiece work, Amount amount) {
        List<AgeMention> bands = work.ages().stream().filter(AgeMention::band).toList();
        boolean before = bands.size() == 1 && bands.get(0).to() <= amount.opening();
        return before
                ? Optional.of(new PopulationMention(
                        bands.get(0).from(),
                        bands.get(0).to(),
                        new Population(null, bands.get(0).ageMin(), bands.get(0).ageMax())))
                : Optional.empty();
    }

    /** "In 30% of cases, pupils under 14 took part": the people of an age that the clause behind a share set first is about. */
    private static Optional<PopulationMention> actors(Workpiece work, List<PopulationMention> mentions, Amount amount) {
        Sentence sentence = work.sentence();
        boolean first = amount.is(FigureKind.PERCENTAGE)
                && amount.opening() == 1
                && sentence.is(0, WordClass.LOCATIVE)
                && sentence.is(amount.to(), WordClass.OF);
        List<PopulationMention> aged = mentions.stream()
                .filter(mention -> first && mention.population().hasAges() && mention.from() > amount.to())
                .toList();
        return aged.size() == 1
                        && sentence.norm(clauseStart(sentence, aged.get(0).from()) - 1)
                                .equals(",")
                ? Optional.of(aged.get(0))
                : Optional.empty();
    }

    private static int clauseStart(Sentence sentence, int noun) {
        return sentence.is(noun - 1, WordClass.ARTICLE) || sentence.is(noun - 1, WordClass.OF) ? noun - 1 : noun;
    }

    /** "nine in ten young adults": the group right behind a share in words. */
    private static Optional<PopulationMention> beside(Workpiece work, List<PopulationMention> mentions, Amount amount) {
        return mentions.stream()
                .filter(m -> m.from() >= amount.to() && m.from() <= amount.to() + 2)
                .filter(m -> IntStream.range(amount.to(), m.from())
                        .allMatch(i -> work.syntax() != null && work.syntax().is(i, Tag.WORD)))
                .findFirst();
    }

    /** "2.2% of people in such places were minors", "0.1% were 15 or younger": the group is what they were. */
    private Optional<PopulationMention> predicate(
            Workpiece work, List<PopulationMention> mentions, Amount amount, int nextStart) {
        int copula = copula(work, amount, nextStart);
        if (copula < 0 || !amount.is(FigureKind.PERCENTAGE) && !amount.is(FigureKind.RATIO)) {
            return Optional.empty();
        }
        Optional<PopulationMention> group = mentions.stream()
                .filter(m -> m.from() > copula && m.from() <= copula + AGE_REACH)
                .findFirst();
        return group.or(() -> single(work.sentence(), copula)).or(() -> aged(work, copula));
    }

    private static int copula(Workpiece work, Amount amount, int nextStart) {
        return IntStream.range(amount.to(), Math.min(nextStart, amount.to() + PREDICATE_REACH))
                .takeWhile(i -> !work.sentence().norm(i).equals(";"))
                .filter(i -> work.sentence().is(i, WordClass.COPULA_OF_GROUP))
                .findFirst()
                .orElse(-1);
    }

    /** "a third were under 30": the band right behind the verb. */
    private static Optional<PopulationMention> aged(Workpiece work, int copula) {
        return work.ages().stream()
                .filter(age -> copula >= 0 && age.band() && age.from() > copula && age.from() <= copula + AGE_REACH)
                .findFirst()
                .map(age ->
                        new PopulationMention(age.from(), age.to(), new Population(null, age.ageMin(), age.ageMax())));
    }

    /** "minors make up 2.2%": the group stands before the verb. */
    private static boolean madeUp(Sentence sentence, Amount amount) {
        return IntStream.range(amount.opening() - 4, amount.opening())
                .anyMatch(i -> sentence.is(i, WordClass.MAKING_UP));
    }

    /** "one in 45 was a minor", "une personne sur 45 était mineure". */
    private Optional<PopulationMention> single(Sentence sentence, int copula) {
        int who = sentence.is(copula + 1, WordClass.A) ? copula + 2 : copula + 1;
        return singulars.contains(sentence.norm(who))
                ? Optional.of(new PopulationMention(who, who + 1, new Population(sentence.norm(who), null, null)))
                : Optional.empty();
    }

    /** "86% of these cases": what the whole is says nothing of a group. */
    private boolean describesWhole(Sentence sentence, List<PopulationMention> mentions, Amount amount) {
        boolean share = amount.is(FigureKind.PERCENTAGE)
                && sentence.is(amount.to(), WordClass.OF)
                && !heads.contains(sentence.norm(amount.to() + 2));
        boolean people = mentions.stream().anyMatch(m -> m.from() > amount.to() && m.from() <= amount.to() + 4);
        return share && !people;
    }

    private Optional<PopulationMention> following(
            Sentence sentence, List<PopulationMention> mentions, Amount amount, int nextStart) {
        boolean share = sentence.is(amount.to(), WordClass.OF) && !heads.contains(sentence.norm(amount.to() + 2));
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

    /** "the share of minors among people working there": the group right behind the word that measures. */
    private Optional<PopulationMention> measured(
            Sentence sentence, List<PopulationMention> mentions, Amount amount, int previousEnd) {
        for (int head = amount.opening() - 1; head >= previousEnd; head--) {
            int measure = head;
            if (heads.contains(sentence.norm(measure))) {
                return mentions.stream()
                        .filter(m -> m.from() > measure
                                && m.from() <= measure + MEASURED_REACH
                                && m.from() < amount.opening())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<PopulationMention> nearestBefore(
            List<PopulationMention> mentions, Amount amount, int after) {
        return mentions.stream()
                .filter(m -> m.from() >= after && m.from() < amount.opening())
                .reduce((first, second) -> second);
    }
}
