package org.factpress.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.Vocabulary.Entry;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.extract.time.Dateline;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.model.Zone;

/** Finds the places, and the names of their people, that a sentence speaks of. */
public final class PlaceFinder {
    private static final int SHORT = 3;
    private final PlaceNameMatcher matcher;
    private final PlaceEvidence evidence;
    private final PlaceByNoun nouns;
    private final PlaceNeighbours neighbours;
    private final PlaceRoles roles;
    private final PlaceByScene scenes;
    private final PlaceCues cues;
    private final PhraseBook demonyms;
    private final String language;

    public PlaceFinder(Vocabulary vocabulary, QuantityWords words) {
        this.cues = new PlaceCues(vocabulary);
        this.matcher = new PlaceNameMatcher(vocabulary, cues);
        this.language = vocabulary.language();
        PlaceSurroundings surroundings = new PlaceSurroundings(vocabulary, words, cues, matcher);
        this.evidence = new PlaceEvidence(cues, surroundings);
        this.nouns = new PlaceByNoun(cues, words, matcher, surroundings, language);
        this.neighbours = new PlaceNeighbours(cues, language);
        this.scenes = new PlaceByScene(cues, words, matcher, language);
        this.roles = new PlaceRoles(vocabulary, cues, words);
        this.demonyms = vocabulary.phrases(vocabulary.table("demonyms").stream()
                .flatMap(entry -> Stream.of("", "s")
                        .map(ending -> new Entry(
                                Lexer.norm(entry.phrase()) + ending,
                                List.of(entry.column(0), entry.phrase(), entry.column(1)))))
                .toList());
    }

    /** The country that a city or a region of this name most likely lies in; none for a country itself. */
    public Optional<String> countryOf(String place) {
        return Gazetteer.standard()
                .likeliest(place, Optional.empty())
                .filter(known -> known.kind() != PlaceKind.COUNTRY)
                .flatMap(Place::country)
                .map(country -> country.nameIn(language));
    }

    /** Whether this is most likely the name of a town. */
    boolean isTown(String place) {
        return Gazetteer.standard()
                .likeliest(place, Optional.empty())
                .filter(known -> known.kind() == PlaceKind.CITY)
                .isPresent();
    }

    /** The places of a sentence with what they do in it. */
    public List<PlaceMention> in(Workpiece work) {
        return in(work, Set.of());
    }

    /** @param sure names that the document elsewhere tells to be places */
    public List<PlaceMention> in(Workpiece work, Set<String> sure) {
        List<PlaceMention> mentions = in(work.sentence(), sure);
        int dateline = dateline(work, mentions);
        Optional<PlaceMention> opening = dateline == 0 || mentions.stream().anyMatch(mention -> mention.from() == 0)
                ? Optional.empty()
                : scenes.opening(work.sentence(), dateline);
        return roles.of(work, Stream.concat(opening.stream(), mentions.stream()).toList(), dateline);
    }

    /** "New Delhi: …": a town before a colon is where the text was written, too. */
    private static int dateline(Workpiece work, List<PlaceMention> mentions) {
        int length = Dateline.length(work);
        boolean opens = length == 0
                && work.zone() == Zone.BODY
                && work.sentence().start() == work.sentence().block().start()
                && !mentions.isEmpty()
                && mentions.get(0).from() == 0;
        int end = opens ? mentions.get(0).to() : 0;
        return opens && work.sentence().token(end).is(":") ? end : length;
    }

    public List<PlaceMention> in(Sentence sentence) {
        return in(sentence, Set.of());
    }

    private List<PlaceMention> in(Sentence sentence, Set<String> sure) {
        List<PlaceJudgement> judged = new ArrayList<>();
        boolean titled = isTitled(sentence);
        int i = 0;
        while (i < sentence.size()) {
            int from = i;
            Optional<PlaceJudgement> found = at(sentence, i, titled)
                    .or(() -> scenes.recurring(sentence, from, sure).map(PlaceJudgement::sure));
            found.map(name -> name.known(sure, language)).ifPresent(judged::add);
            List<PlaceMention> listed = found.filter(name ->
                            name.candidate() == null && !name.mention(language).demonym())
                    .map(name -> scenes.listed(sentence, name.to()))
                    .orElse(List.of());
            listed.forEach(name -> judged.add(PlaceJudgement.sure(name)));
            i = listed.isEmpty()
                    ? found.map(PlaceJudgement::to).orElse(i + 1)
                    : listed.get(listed.size() - 1).to();
        }
        return judged.isEmpty() ? List.of() : neighbours.mentions(sentence, judged);
    }

    private Optional<PlaceJudgement> at(Sentence sentence, int i, boolean titled) {
        Token token = sentence.token(i);
        if (!token.isWord() && !token.is(TokenKind.ALNUM)) {
            return Optional.empty();
        }
        if (!matcher.mayBegin(sentence, i)) {
            return demonym(sentence, i);
        }
        Optional<PlaceJudgement> unknown =
                nouns.at(sentence, i).or(() -> scenes.at(sentence, i)).map(PlaceJudgement::sure);
        return unknown.or(() -> matcher.at(sentence, i)
                        .map(candidate -> new PlaceJudgement(candidate, evidence.of(sentence, candidate, titled)))
                        .filter(judgement -> judgement.verdict() != PlaceVerdict.NO))
                .or(() -> demonym(sentence, i));
    }

    private Optional<PlaceJudgement> demonym(Sentence sentence, int i) {
        if (!demonyms.mayStartAt(sentence, i)) {
            return Optional.empty();
        }
        return demonyms.startingAt(sentence, i)
                .filter(match -> !cues.is(PlaceCue.BODY_NAME, sentence.token(match.to())))
                .filter(match -> isWritten(sentence.token(i), match.entry().column(1)))
                .map(match -> PlaceJudgement.sure(new PlaceMention(
                        i,
                        match.to(),
                        List.of(home(match.entry())),
                        true,
                        Gazetteer.standard().country(match.entry().column(0)).isPresent())));
    }

    /** The name of the place whose people or things a demonym names. */
    private String home(Entry demonym) {
        String told = demonym.column(2);
        return !told.isEmpty()
                ? told
                : Gazetteer.standard()
                        .country(demonym.column(0))
                        .map(country -> country.nameIn(language))
                        .orElse(demonym.column(0));
    }

    /** A demonym that its language writes large must be. */
    private static boolean isWritten(Token token, String entry) {
        return !Character.isUpperCase(entry.charAt(0)) || token.isCapitalised();
    }

    /** Whether capitals say nothing here, because every word of the sentence has one; in the cell of a table they make a name. */
    private static boolean isTitled(Sentence sentence) {
        if (sentence.block().cell() != null) {
            return false;
        }
        int all = 0;
        int large = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() > SHORT) {
                all++;
                large += token.isCapitalised() ? 1 : 0;
            }
        }
        return all > 2 && large * 5 >= all * 4;
    }
}
