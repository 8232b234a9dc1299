package org.factpress.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.sentence.PlaceMention;

/** Lets names speak for those beside them: a town for its country, a list for each of its items. */
final class PlaceNeighbours {
    /** A longer list is a register: nobody speaks of all its places at once. */
    private static final int LONGEST_LIST = 40;

    private final PlaceCues cues;
    private final String language;

    PlaceNeighbours(PlaceCues cues, String language) {
        this.cues = cues;
        this.language = language;
    }

    List<PlaceMention> mentions(Sentence sentence, List<PlaceJudgement> names) {
        List<PlaceJudgement> judged = new ArrayList<>(names);
        for (int i = 0; i + 1 < judged.size(); i++) {
            contain(sentence, judged, i);
        }
        IntStream.range(1, judged.size()).forEach(i -> vouch(sentence, judged, i - 1, i, i));
        for (int i = judged.size() - 1; i > 0; i--) {
            vouch(sentence, judged, i - 1, i, i - 1);
        }
        List<PlaceMention> mentions = new ArrayList<>();
        judged.stream()
                .filter(name -> name.verdict() != PlaceVerdict.UNKNOWN)
                .forEach(name -> join(sentence, mentions, name.mention(language)));
        return mentions;
    }

    /** "Springfield, Illinois", "Paris (France)": the one place is meant, and the other says where it is. */
    private static void contain(Sentence sentence, List<PlaceJudgement> judged, int i) {
        PlaceJudgement part = judged.get(i);
        PlaceJudgement whole = judged.get(i + 1);
        boolean beside = whole.from() - part.to() == 1
                && (sentence.norm(part.to()).equals(",")
                        || sentence.norm(part.to()).equals("("));
        PlaceCandidate inner = part.candidate();
        PlaceCandidate outer = whole.candidate();
        if (beside && inner != null && outer != null && inner.liesIn(outer)) {
            // What was already said to hold the name before stays in passing.
            judged.set(i, part.verdict() == PlaceVerdict.BY_THE_WAY ? part : part.in(outer));
            judged.set(i + 1, whole.as(PlaceVerdict.BY_THE_WAY));
        }
    }

    /** A name in a list with a sure place is one too. */
    private void vouch(Sentence sentence, List<PlaceJudgement> judged, int left, int right, int doubted) {
        PlaceJudgement other = judged.get(doubted == left ? right : left);
        if (judged.get(doubted).verdict() == PlaceVerdict.UNKNOWN
                && (other.isPlace() || areOfOneCountry(judged.get(doubted), other))
                && isJoined(sentence, judged.get(left).to(), judged.get(right).from())) {
            judged.set(doubted, judged.get(doubted).as(PlaceVerdict.YES));
        }
    }

    /** "Kampot and Kep": two small places of one country are hardly two people. */
    private boolean areOfOneCountry(PlaceJudgement one, PlaceJudgement other) {
        PlaceCandidate name = one.candidate();
        PlaceCandidate beside = other.candidate();
        return name != null
                && beside != null
                && other.verdict() == PlaceVerdict.UNKNOWN
                && cues.otherwise(name.key()).isEmpty()
                && cues.otherwise(beside.key()).isEmpty()
                && name.sharesCountry(beside);
    }

    /** Cities named in one breath are one mention of them all; what holds them may stand between. */
    private void join(Sentence sentence, List<PlaceMention> mentions, PlaceMention next) {
        if (next.demonym()) {
            mentions.add(next);
            return;
        }
        int at = mentions.size() - 1;
        int end = next.from();
        while (at >= 0
                && mentions.get(at).demonym()
                && isJoined(sentence, mentions.get(at).to(), end)) {
            end = mentions.get(at).from();
            at--;
        }
        PlaceMention last = at >= 0 ? mentions.get(at) : null;
        if (last == null
                || last.demonym()
                || last.country() != next.country()
                || last.names().size() >= LONGEST_LIST
                || !isJoined(sentence, last.to(), end)) {
            mentions.add(next);
            return;
        }
        List<String> names = new ArrayList<>(last.names());
        next.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        mentions.set(at, new PlaceMention(last.from(), next.to(), List.copyOf(names), false, last.country()));
    }

    private boolean isJoined(Sentence sentence, int from, int to) {
        return to > from
                && IntStream.range(from, to)
                        .allMatch(i -> cues.is(PlaceCue.JOINT, sentence.token(i))
                                || cues.is(PlaceCue.ARTICLE, sentence.token(i))
                                || i > from && repeats(sentence, i));
    }

    /** "à Oslo et à Bergen", "de Siem Reap": behind a joint the preposition is said again. */
    private boolean repeats(Sentence sentence, int at) {
        return cues.is(PlaceCue.JOINT, sentence.token(at - 1))
                && (cues.is(PlaceCue.IN, sentence.token(at)) || cues.is(PlaceCue.OF, sentence.token(at)));
    }
}
