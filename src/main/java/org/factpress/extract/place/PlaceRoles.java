package org.factpress.extract.place;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.PlaceRole;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Tells what each place does in its sentence: where things happen, whose they are, or only who somebody is. */
final class PlaceRoles {
    private static final int APPOSITION = 4;
    private static final int COMPARED_REACH = 12;
    private static final int SOURCE_REACH = 4;
    private static final int CONTEST_REACH = 40;
    private final PlaceCues cues;
    private final QuantityWords words;
    private final Set<String> comparisons;

    PlaceRoles(Vocabulary vocabulary, PlaceCues cues, QuantityWords words) {
        this.cues = cues;
        this.words = words;
        this.comparisons = vocabulary.words("comparisons");
    }

    /** @param dateline how many tokens the dateline has */
    List<PlaceMention> of(Workpiece work, List<PlaceMention> mentions, int dateline) {
        return mentions.isEmpty()
                ? mentions
                : mentions.stream()
                        .map(mention ->
                                mention.as(mention.from() < dateline ? PlaceRole.DATELINE : role(work, mention)))
                        .toList();
    }

    private PlaceRole role(Workpiece work, PlaceMention mention) {
        Sentence sentence = work.sentence();
        if (isMoney(sentence, mention) || isElsewhere(work, mention)) {
            return PlaceRole.ASIDE;
        }
        return mention.demonym() ? ofPeople(sentence, mention) : ofName(sentence, mention);
    }

    private static boolean isMoney(Sentence sentence, PlaceMention mention) {
        return sentence.is(mention.to(), WordClass.MONEY_NAME);
    }

    /** "10 a.m. in New York", "donors meeting in Paris": only a clock or a meeting is there. */
    private boolean isElsewhere(Workpiece work, PlaceMention mention) {
        Sentence sentence = work.sentence();
        int preposition = before(sentence, mention.from());
        if (!isLocative(sentence, preposition)) {
            return false;
        }
        int end = sentence.token(preposition - 1).end();
        return sentence.is(preposition - 1, WordClass.GATHERING)
                || work.setAside().stream().anyMatch(row -> row.reason() == SetAsideReason.TIME && row.end() == end);
    }

    private PlaceRole ofName(Sentence sentence, PlaceMention mention) {
        int preposition = before(sentence, mention.from());
        boolean located = isLocative(sentence, preposition);
        if (!located
                && (isOwnerOfName(sentence, mention) || isHomeOfOne(sentence, mention) || isTeam(sentence, mention))) {
            return PlaceRole.ASIDE;
        }
        if (isCompared(sentence, mention.from())) {
            return PlaceRole.COMPARED;
        }
        if (sentence.is(preposition, WordClass.AWAY)) {
            return PlaceRole.AWAY;
        }
        return !located && speaks(sentence, mention) ? PlaceRole.SOURCE : PlaceRole.HERE;
    }

    private PlaceRole ofPeople(Sentence sentence, PlaceMention mention) {
        // A country named only by its government or as what holds a town is no nationality.
        boolean name = !cues.isDemonym(sentence.token(mention.from()));
        if (name) {
            return PlaceRole.PEOPLE;
        }
        return isPerson(sentence, mention) || isLanguage(sentence, mention) || qualifiesName(sentence, mention.to())
                ? PlaceRole.ASIDE
                : speaks(sentence, mention) ? PlaceRole.SOURCE : PlaceRole.PEOPLE;
    }

    /** "The Italian leads", "Danish researchers". */
    private boolean isPerson(Sentence sentence, PlaceMention mention) {
        int next = mention.to();
        if (IntStream.range(next, next + 2).anyMatch(i -> sentence.is(i, WordClass.NATIONALITY_HEAD))) {
            return true;
        }
        boolean one = sentence.is(mention.from() - 1, WordClass.ARTICLE)
                && !sentence.norm(mention.to() - 1).endsWith("s");
        return one
                && (words.isVerb(sentence.token(next))
                        || words.isFunctionWord(sentence.token(next))
                        || !sentence.token(next).isWord()
                        || sentence.is(next + 1, WordClass.ARTICLE)
                        || sentence.token(next + 1).is(TokenKind.NUMBER));
    }

    /** "learns English", "a leaflet in Khmer". */
    private static boolean isLanguage(Sentence sentence, PlaceMention mention) {
        return !sentence.token(mention.to()).isWord() && sentence.is(mention.from() - 1, WordClass.LANGUAGE_OPENER);
    }

    /** "Swiss lift maker Alpenbahn", "Danish midfielder Jonas Riis": a few words and then a name of its own. */
    private boolean qualifiesName(Sentence sentence, int from) {
        int at = from;
        while (at < from + APPOSITION
                && sentence.token(at).isWord()
                && !sentence.token(at).isCapitalised()
                && !words.isFunctionWord(sentence.token(at))) {
            at++;
        }
        return isNameOfOne(sentence, at);
    }

    /** A capitalised run that holds no word for a body or a kind of place: the name of a person or a firm. */
    private boolean isNameOfOne(Sentence sentence, int from) {
        int to = from;
        while (to < from + APPOSITION
                && sentence.token(to).isCapitalised()
                && !words.isFunctionWord(sentence.token(to))) {
            to++;
        }
        return to > from
                && !isAcronym(sentence.token(from))
                && IntStream.range(from, to).noneMatch(i -> isPublic(sentence, i) || cues.isTime(sentence.token(i)));
    }

    private static boolean isAcronym(Token token) {
        return token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    private boolean isPublic(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return cues.is(PlaceCue.BODY, token)
                || cues.is(PlaceCue.BODY_NAME, token)
                || cues.is(PlaceCue.KIND, token)
                || cues.is(PlaceCue.PART, token)
                || sentence.is(at, WordClass.PUBLIC_BODY);
    }

    /** "Kenya's Daniel Kiprop". */
    private boolean isOwnerOfName(Sentence sentence, PlaceMention mention) {
        return sentence.norm(mention.to() - 1).endsWith("'s") && isNameOfOne(sentence, mention.to());
    }

    /** "Shane Doyle of Ireland". */
    private boolean isHomeOfOne(Sentence sentence, PlaceMention mention) {
        int last = mention.from() - 2;
        return sentence.is(mention.from() - 1, WordClass.OF)
                && sentence.token(last).isCapitalised()
                && sentence.token(last - 1).isCapitalised()
                && !words.isFunctionWord(sentence.token(last - 1))
                && isNameOfOne(sentence, last - 1);
    }

    /** "India beat Australia", "Wales held on to beat Italy", "Utah have dropped six": a side and not a place. */
    private boolean isTeam(Sentence sentence, PlaceMention mention) {
        boolean single = mention.names().size() == 1;
        boolean plural = single
                && !sentence.norm(mention.to() - 1).endsWith("s")
                && sentence.is(mention.to(), WordClass.PLURAL_AUXILIARY)
                && !sentence.is(mention.from() - 1, WordClass.AND)
                && !sentence.is(mention.from() - 1, WordClass.OF);
        return plural || isContest(sentence, mention);
    }

    private static boolean isContest(Sentence sentence, PlaceMention mention) {
        boolean object = sentence.is(mention.from() - 1, WordClass.CONTEST_VERB);
        return object
                || IntStream.range(mention.to(), Math.min(sentence.size(), mention.to() + CONTEST_REACH))
                        .anyMatch(i -> sentence.is(i, WordClass.CONTEST_VERB));
    }

    /** "16%, compared with 92% in Denmark". */
    private boolean isCompared(Sentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - COMPARED_REACH); i--) {
            if (sentence.is(i, WordClass.CLAUSE_BREAK)) {
                return false;
            }
            if (comparisons.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Sentence sentence, PlaceMention mention) {
        return IntStream.range(mention.to(), mention.to() + SOURCE_REACH)
                .anyMatch(i -> cues.is(PlaceCue.SPEECH, sentence.token(i)));
    }

    /** The token before the name with its article and side: the preposition, where it has one. */
    private int before(Sentence sentence, int from) {
        int at = from - 1;
        while (cues.is(PlaceCue.SIDE, sentence.token(at)) && !cues.is(PlaceCue.IN, sentence.token(at))
                || cues.is(PlaceCue.ARTICLE, sentence.token(at))) {
            at--;
        }
        return at;
    }

    private boolean isLocative(Sentence sentence, int at) {
        return sentence.is(at, WordClass.LOCATIVE);
    }
}
