package org.factpress.extract.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factpress.extract.clause.VerbForms.Form;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** Gives each token of a sentence its part of speech: closed classes by table, nouns and verbs told apart by what stands around. */
final class Tagger {
    private static final int REACH = 24;
    private static final Set<Tag> AFTER_VERB =
            EnumSet.of(Tag.DETERMINER, Tag.NUMBER, Tag.PRONOUN, Tag.TO, Tag.SUBORDINATOR, Tag.ASIDE);
    private static final Set<Tag> NOUN_OPENERS = EnumSet.of(Tag.DETERMINER, Tag.PREPOSITION, Tag.NUMBER);
    private final PartsOfSpeech parts;
    private final VerbForms verbs;
    private final QuantityWords words;
    private final Predicates predicates;

    Tagger(PartsOfSpeech parts, VerbForms verbs, QuantityWords words, Predicates predicates) {
        this.parts = parts;
        this.verbs = verbs;
        this.words = words;
        this.predicates = predicates;
    }

    Tag[] tags(Workpiece work, List<Amount> amounts) {
        Tag[] tags = closed(work, amounts);
        boolean shouting = shouts(work.sentence());
        int room = 1;
        Tag lastVerb = Tag.FINITE;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == null) {
                tags[i] = open(work.sentence(), tags, i, room <= 0, lastVerb, shouting);
            }
            room = room(work.sentence(), tags, i, room);
            lastVerb = tags[i].isVerb() ? tags[i] : lastVerb;
        }
        return tags;
    }

    /** How many telling verbs the clause still has room for: one, one more for each relative clause in it. */
    private int room(Sentence sentence, Tag[] tags, int i, int room) {
        Tag tag = tags[i];
        if (tag == Tag.RELATIVE || tag == Tag.PREPOSITION && sentence.is(i, WordClass.CLAUSE_OPENER)) {
            return Math.max(0, room) + 1;
        }
        if (tag.isBoundary()) {
            return 1;
        }
        boolean helped = i > 0 && (tags[i - 1] == Tag.AUXILIARY || tags[i - 1] == Tag.MODAL);
        boolean tells = tag == Tag.FINITE || (tag == Tag.AUXILIARY || tag == Tag.MODAL) && !helped;
        boolean speech = tag.isVerb() && is(sentence, i, Predicates.Role.SPEECH);
        return speech ? 1 : tells ? room - 1 : room;
    }

    /** More than half of the words in capitals: a heading, whose capitals name nothing. */
    private static boolean shouts(Sentence sentence) {
        int all = 0;
        int high = 0;
        for (Token token : sentence.tokens()) {
            all += token.isWord() ? 1 : 0;
            high += token.isCapitalised() ? 1 : 0;
        }
        return all > 3 && high * 3 > all * 2;
    }

    private Tag[] closed(Workpiece work, List<Amount> amounts) {
        Sentence sentence = work.sentence();
        @Nullable Tag[] tags = new Tag[sentence.size()];
        for (int i = 0; i < tags.length; i++) {
            Token token = sentence.token(i);
            if (token.isWord()) {
                tags[i] = work.free(i) ? parts.of(token) : Tag.ASIDE;
                tags[i] = tags[i] == null ? null : settled(sentence, tags, i, tags[i]);
            } else {
                tags[i] = sign(work, i);
            }
        }
        for (Amount amount : amounts) {
            boolean verb = amount.to() - amount.from() == 1
                    && sentence.token(amount.from()).isWord()
                    && isVerb(sentence, amount.from());
            for (int i = amount.opening(); i < amount.to(); i++) {
                tags[i] = verb ? i == amount.from() ? null : Tag.ADVERB : Tag.NUMBER;
            }
        }
        for (PeriodMention period : work.periods()) {
            for (int i = period.from(); i < Math.min(period.to(), tags.length); i++) {
                tags[i] = Tag.ASIDE;
            }
        }
        return tags;
    }

    /** Words of a closed class that play more than one part: "to", "that", "those". */
    private Tag settled(Sentence sentence, Tag[] tags, int i, Tag tag) {
        boolean compound = sentence.norm(i - 1).equals("-")
                && sentence.token(i).glued()
                && sentence.token(i - 1).glued();
        boolean opens = sentence.norm(i + 1).equals("-")
                && sentence.token(i + 1).glued()
                && sentence.token(i + 2).glued()
                && sentence.token(i + 2).isWord();
        if (compound || opens || tag == Tag.MODAL && i > 0 && sentence.token(i).isCapitalised()) {
            return Tag.WORD;
        }
        if (tag == Tag.TO) {
            return opensInfinitive(sentence, i) ? tag : Tag.PREPOSITION;
        }
        if (!sentence.is(i, WordClass.POINTER)) {
            return tag;
        }
        if (standsAlone(sentence.token(i + 1))) {
            return Tag.WORD;
        }
        if (tag != Tag.RELATIVE) {
            return tag;
        }
        Tag before = i == 0 ? Tag.STOP : tags[i - 1];
        if (before == Tag.PREPOSITION && !verbs.of(sentence.token(i + 1)).isEmpty()) {
            return Tag.PRONOUN;
        }
        boolean noun = i > 0 && before == null && !is(sentence, i - 1, Predicates.Role.SPEECH);
        return noun ? Tag.RELATIVE : before == Tag.PREPOSITION ? Tag.DETERMINER : Tag.SUBORDINATOR;
    }

    /** Whether what stands behind a pointer leaves it without a noun: "those who", "those living". */
    private boolean standsAlone(Token behind) {
        Tag next = behind.isWord() ? parts.of(behind) : Tag.STOP;
        Set<Form> forms = verbs.of(behind);
        return next == Tag.PREPOSITION
                || next == Tag.RELATIVE
                || forms.contains(Form.GERUND)
                || forms.contains(Form.PARTICIPLE);
    }

    private boolean isVerb(Sentence sentence, int i) {
        return verbs.of(sentence.token(i)).contains(Form.PAST);
    }

    private static @Nullable Tag sign(Workpiece work, int i) {
        Token token = work.sentence().token(i);
        if (token.is(TokenKind.ALNUM) && work.free(i)) {
            return Tag.WORD;
        }
        if (token.is(",")) {
            return Tag.COMMA;
        }
        if (token.is("-")
                || token.is("'")
                || token.is("’")
                || token.is("/")
                || token.is("&")
                || token.is("[")
                || token.is("]")) {
            return token.is("-") && !token.glued() ? Tag.STOP : Tag.JOINT;
        }
        if (token.is(TokenKind.SUPERSCRIPT)) {
            return Tag.JOINT;
        }
        return token.is(TokenKind.SIGN) ? Tag.STOP : Tag.ASIDE;
    }

    private Tag open(Sentence sentence, Tag[] tags, int i, boolean told, Tag lastVerb, boolean shouting) {
        Token token = sentence.token(i);
        Set<Form> forms = verbs.of(token);
        Tag before = before(tags, i);
        boolean name = token.isCapitalised() && i > 0 && before != Tag.STOP && !shouting;
        if (forms.isEmpty() || name || before == Tag.JOINT) {
            return token.norm().length() > 4 && sentence.is(i, WordClass.ADVERB_ENDING) ? Tag.ADVERB : Tag.WORD;
        }
        if (forms.contains(Form.GERUND)) {
            return gerund(sentence, tags, i, before, lastVerb) ? Tag.GERUND : Tag.WORD;
        }
        Tag past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE)
                ? past(sentence, tags, i, told, lastVerb, forms, before)
                : null;
        return past == null || past == Tag.WORD && forms.contains(Form.PLAIN)
                ? present(sentence, tags, i, told, lastVerb, forms, before)
                : past;
    }

    private static Tag before(Tag[] tags, int i) {
        int at = beforeIndex(tags, i);
        return at < 0 ? Tag.STOP : tags[at];
    }

    private static int beforeIndex(Tag[] tags, int i) {
        int at = i - 1;
        while (at >= 0 && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION || joinsAdverbs(tags, at))) {
            at--;
        }
        return at;
    }

    /** "fully or partly shut". */
    private static boolean joinsAdverbs(Tag[] tags, int at) {
        return tags[at] == Tag.CONJUNCTION && at > 0 && tags[at - 1] == Tag.ADVERB && tags[at + 1] == Tag.ADVERB;
    }

    /** The part of speech behind a token, past an adverb; null for an open word that has none yet. */
    private static @Nullable Tag after(Tag[] tags, int i) {
        return i + 1 < tags.length ? tags[i + 1] : Tag.STOP;
    }

    private boolean gerund(Sentence sentence, Tag[] tags, int i, Tag before, Tag lastVerb) {
        Tag after = after(tags, i) == Tag.ADVERB ? after(tags, i + 1) : after(tags, i);
        boolean object = after != null && AFTER_VERB.contains(after);
        boolean openNext = after == null || after == Tag.WORD;
        return switch (before) {
            case AUXILIARY, PRONOUN, RELATIVE, SUBORDINATOR -> true;
            case DETERMINER -> false;
            case WORD ->
                object
                        || words.isPlural(sentence.token(i - 1)) && after != Tag.STOP && after != Tag.COMMA
                        || openNext && (sentence.token(i + 1).isCapitalised() || words.isPlural(sentence.token(i + 1)));
            case COMMA -> object || openNext || after == Tag.PREPOSITION;
            case CONJUNCTION -> object || openNext && lastVerb == Tag.GERUND;
            case STOP -> object || openNext && i > 0;
            default -> object;
        };
    }

    private @Nullable Tag past(
            Sentence sentence, Tag[] tags, int i, boolean told, Tag lastVerb, Set<Form> forms, Tag before) {
        Tag after = after(tags, i);
        boolean openNext = after == null && !isPast(sentence, i + 1) || after == Tag.WORD;
        if (before == Tag.AUXILIARY) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.MODAL || before == Tag.TO) {
            return forms.contains(Form.PLAIN) ? Tag.INFINITIVE : Tag.PARTICIPLE;
        }
        boolean attributive =
                openNext && NOUN_OPENERS.contains(before) || before == Tag.DETERMINER || before == Tag.PREPOSITION;
        if (attributive) {
            return Tag.WORD;
        }
        boolean by = sentence.is(i + 1, WordClass.BY) && after(tags, i + 1) != Tag.NUMBER;
        if (before == Tag.RELATIVE || !forms.contains(Form.PARTICIPLE)) {
            return Tag.FINITE;
        }
        if (by || !forms.contains(Form.PAST)) {
            return forms.contains(Form.PLAIN) && !by ? null : Tag.PARTICIPLE;
        }
        if (before == Tag.CONJUNCTION) {
            return told ? Tag.FINITE : lastVerb == Tag.PARTICIPLE ? Tag.PARTICIPLE : Tag.FINITE;
        }
        if (before == Tag.COMMA || before == Tag.STOP) {
            return after == Tag.PREPOSITION || openNext && i == 0 ? Tag.PARTICIPLE : Tag.FINITE;
        }
        if (before == Tag.WORD && hangsOn(tags, i)) {
            return Tag.PARTICIPLE;
        }
        boolean pointed = before == Tag.WORD && sentence.is(i - 1, WordClass.POINTER);
        if (pointed || isAbsolute(sentence, i)) {
            return Tag.PARTICIPLE;
        }
        boolean moves = is(sentence, i, Predicates.Role.SHIFT) || is(sentence, i, Predicates.Role.SPEECH);
        if (!moves && after == Tag.PREPOSITION && !isClosed(sentence)) {
            return Tag.PARTICIPLE;
        }
        boolean plain = forms.contains(Form.PLAIN) && after == Tag.WORD;
        return plain ? null : told || !moves && isToldLater(sentence, tags, i) ? Tag.PARTICIPLE : Tag.FINITE;
    }

    /** "Of the people asked in 2014, …": the noun before hangs on a preposition that opens the clause. */
    private static boolean hangsOn(Tag[] tags, int i) {
        int at = i - 1;
        while (at > 0 && i - at < 8 && (tags[at] == Tag.WORD || tags[at] == Tag.DETERMINER || tags[at] == Tag.NUMBER)) {
            at--;
        }
        return tags[at] == Tag.PREPOSITION && (at == 0 || tags[at - 1] == Tag.STOP);
    }

    /** A sentence ends with its mark; an item of a list or a heading has none, and as a rule no verb that tells. */
    private static boolean isClosed(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return last.is(TokenKind.SIGN) && !last.is(")") && !last.is(",") && !last.is(";");
    }

    /** "with nine games left": behind "with" and its noun. */
    private static boolean isAbsolute(Sentence sentence, int i) {
        for (int at = i - 2; at > i - 6; at--) {
            if (sentence.is(at, WordClass.WITH)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Sentence sentence, int i, Predicates.Role role) {
        String verb = verbs.verb(sentence.token(i));
        return verb != null && predicates.is(verb, role);
    }

    private boolean isPast(Sentence sentence, int i) {
        Set<Form> forms = verbs.of(sentence.token(i));
        return forms.contains(Form.PAST) && !forms.contains(Form.PLAIN);
    }

    /** Whether a verb that can only tell stands later in the clause. */
    private boolean isToldLater(Sentence sentence, Tag[] tags, int from) {
        for (int i = from + 1; i < Math.min(tags.length, from + REACH); i++) {
            Tag tag = tags[i];
            if (tag == Tag.MODAL || tag == Tag.AUXILIARY) {
                return true;
            }
            if (tag != null && tag.isBoundary()) {
                return false;
            }
            boolean tells =
                    tag == null && isPast(sentence, i) && !sentence.token(i).isCapitalised();
            boolean follows = tells && after(tags, i) != Tag.PREPOSITION && !NOUN_OPENERS.contains(before(tags, i));
            if (follows || tells && is(sentence, i, Predicates.Role.SHIFT)) {
                return true;
            }
        }
        return false;
    }

    private Tag present(Sentence sentence, Tag[] tags, int i, boolean told, Tag lastVerb, Set<Form> forms, Tag before) {
        Tag after = after(tags, i);
        if (before == Tag.MODAL || before == Tag.TO) {
            return Tag.INFINITIVE;
        }
        if (before == Tag.CONJUNCTION
                && lastVerb == Tag.INFINITIVE
                && i > 1
                && after != null
                && AFTER_VERB.contains(after)) {
            return Tag.INFINITIVE;
        }
        if (before == Tag.COMMA && lastVerb == Tag.INFINITIVE && after != null && AFTER_VERB.contains(after)) {
            return Tag.INFINITIVE;
        }
        boolean third = forms.contains(Form.THIRD);
        Token subject = sentence.token(beforeIndex(tags, i));
        boolean noun = before == Tag.WORD || before == Tag.STOP && subject.is(")");
        boolean agrees = before == Tag.RELATIVE
                || before == Tag.PRONOUN
                || before == Tag.CONJUNCTION && i > 2
                || noun
                        && (third
                                ? !words.isPlural(subject) || subject.isCapitalised()
                                : words.isPlural(subject) || isJoined(tags, i));
        agrees |= before == Tag.COMMA && after != null && AFTER_VERB.contains(after) && !isTold(tags, i);
        if (after == Tag.NUMBER && third && isGapped(sentence, tags, i)) {
            return Tag.WORD;
        }
        if (told && before != Tag.RELATIVE && before != Tag.CONJUNCTION || !agrees) {
            return Tag.WORD;
        }
        boolean object = after != null && AFTER_VERB.contains(after) || after == Tag.ADVERB;
        boolean linked = after == Tag.PREPOSITION && !sentence.is(i + 1, WordClass.OF) || after == null;
        return object || before == Tag.RELATIVE || linked && !isToldLater(sentence, tags, i) ? Tag.FINITE : Tag.WORD;
    }

    /** A verb that tells, before this token and behind the last sign that closes a clause. */
    private static boolean isTold(Tag[] tags, int i) {
        for (int at = i - 1; at > Math.max(-1, i - REACH) && tags[at] != Tag.STOP; at--) {
            boolean tells = tags[at] == Tag.FINITE || tags[at] == Tag.AUXILIARY || tags[at] == Tag.MODAL;
            if (tells && (at == 0 || tags[at - 1] != Tag.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "… and heating bills 9%": a noun group behind a joint, where a verb that measures nothing would stand otherwise. */
    private boolean isGapped(Sentence sentence, Tag[] tags, int i) {
        int at = i - 1;
        while (at > 0 && i - at < 6 && (tags[at] == Tag.WORD || tags[at] == Tag.DETERMINER)) {
            at--;
        }
        String verb = verbs.verb(sentence.token(i));
        boolean joined = at > 0 && (tags[at] == Tag.CONJUNCTION || tags[at] == Tag.COMMA);
        return joined && isTold(tags, at) && verb != null && !predicates.knows(verb);
    }

    /** "Fenwick and Marlow now take". */
    private static boolean isJoined(Tag[] tags, int i) {
        for (int at = i - 1; at > Math.max(-1, i - 6); at--) {
            if (tags[at] == Tag.CONJUNCTION || tags[at] == Tag.COMMA) {
                return tags[at] == Tag.CONJUNCTION;
            }
        }
        return false;
    }

    /** Whether "to" opens an infinitive: a plain verb stands behind it. */
    boolean opensInfinitive(Sentence sentence, int to) {
        return verbs.of(sentence.token(to + 1)).contains(Form.PLAIN)
                && !sentence.token(to + 1).isCapitalised();
    }
}
