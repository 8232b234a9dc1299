package org.factpress.extract.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.factpress.extract.change.ChangeNouns;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.clause.Predicates;
import org.factpress.extract.clause.Predicates.Role;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What an amount measures by its role in the clause: of its noun, its verb's subject or object, or what it stands beside. */
final class ClauseMeasures {
    private static final int REACH = 30;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_CLAUSE = 10;
    private final NounGroups nouns;
    private final VerbForms verbs;
    private final Predicates predicates;
    private final Wording wording;
    private final ChangeNouns changes;

    ClauseMeasures(NounGroups nouns, VerbForms verbs, Predicates predicates, Wording wording, ChangeNouns changes) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.predicates = predicates;
        this.wording = wording;
        this.changes = changes;
    }

    /** The phrase, or null where the clause does not tell it. */
    @Nullable
    String of(Syntax syntax, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        VerbGroup own = syntax.before(amount.to());
        if (own != null && own.main() >= amount.from() && own.main() < amount.to()) {
            return moved(syntax, own, amount.to());
        }
        if (isMultipleOf(syntax, amount)) {
            return nouns.text(syntax, amount.to(), nouns.whole(syntax, amount.to()));
        }
        String stuff = stuff(syntax, amount);
        String opened = stuff == null ? labels(syntax, amount) : stuff;
        if (opened != null) {
            return opened;
        }
        int before = amount.opening() - 1;
        while (syntax.is(before, Tag.ADVERB)
                || syntax.is(before, Tag.NEGATION)
                || syntax.sentence().is(before, WordClass.RECORD)) {
            before--;
        }
        before = syntax.is(before, Tag.DETERMINER) && before < amount.opening() - 1 ? before - 1 : before;
        String told = switch (syntax.tag(before)) {
            case PREPOSITION -> linked(syntax, amounts, index, before);
            case AUXILIARY, FINITE, INFINITIVE, PARTICIPLE, GERUND -> ofVerb(syntax, amount, before);
            case WORD -> beside(syntax, amounts, index, before);
            case COMMA -> setApart(syntax, amount, before);
            case PRONOUN -> ofVerb(syntax, amount, before - 1);
            case STOP -> labelled(syntax, amount, before);
            default -> null;
        };
        return told == null || told.isBlank() ? null : told + per(syntax, amount);
    }

    /** "a follow-up of 18 months", "a five-year contract", "lasted six hours". */
    @Nullable
    String lasting(Syntax syntax, Amount amount) {
        int before = amount.opening() - 1;
        if (syntax.sentence().is(before, WordClass.OF) && syntax.is(before - 1, Tag.WORD)) {
            return nouns.text(syntax, nouns.wholeStart(syntax, before), before);
        }
        VerbGroup verb = governing(syntax, before);
        if (syntax.is(before, Tag.PREPOSITION) && verb != null && noun(verb) != null) {
            return told(syntax, verb, before);
        }
        String time = verb == null || verb.tag() != Tag.FINITE ? null : timed(syntax, amount, verb, before);
        if (time != null) {
            return time;
        }
        int start = syntax.is(amount.to(), Tag.JOINT) ? amount.to() + 1 : amount.to();
        int end = nouns.end(syntax, start);
        boolean modifies = end > start && !syntax.sentence().is(amount.to() - 1, WordClass.TIME_PLURAL);
        if (modifies) {
            return wording.lengthOf(nouns.text(syntax, start, end));
        }
        return syntax.tag(before).opensGroup() ? ofVerb(syntax, amount, before) : null;
    }

    /** "€8m in add-ons", "200 mm of rain": what there is so much of, where no verb tells what was done to it. */
    private @Nullable String stuff(Syntax syntax, Amount amount) {
        boolean sum = amount.is(FigureKind.MONEY);
        boolean of = syntax.sentence().is(amount.to(), WordClass.OF) && (sum || amount.is(FigureKind.MEASURE));
        boolean in = syntax.sentence().is(amount.to(), WordClass.IN) && sum;
        boolean object = syntax.tag(amount.opening() - 1).isVerb();
        int end = nouns.whole(syntax, amount.to() + 1);
        boolean named = end > amount.to() + 1 && !nouns.isTime(syntax, end - 1);
        boolean fits = of || in && nouns.isPlural(syntax, nouns.end(syntax, amount.to() + 1) - 1);
        return named && fits && !object && !nouns.isName(syntax, amount.to() + 1, end)
                ? nouns.text(syntax, amount.to() + 1, end)
                : null;
    }

    /** "£8.4m income in 2023": what a sum of money that opens a line without a verb is. */
    private @Nullable String labels(Syntax syntax, Amount amount) {
        if (amount.opening() != 0 || !amount.is(FigureKind.MONEY)) {
            return null;
        }
        VerbGroup verb = syntax.after(amount.to());
        int end = nouns.whole(syntax, amount.to());
        boolean label = verb == null && end > amount.to() && syntax.is(amount.to(), Tag.WORD);
        return label ? nouns.text(syntax, amount.to(), end) : null;
    }

    /** "1.3 times the size of the Earth". */
    private static boolean isMultipleOf(Syntax syntax, Amount amount) {
        return amount.is(FigureKind.RATIO)
                && "times".equals(amount.quantity().unit())
                && syntax.is(amount.to(), Tag.DETERMINER)
                && syntax.is(amount.to() + 1, Tag.WORD)
                && !syntax.sentence().is(amount.to(), WordClass.POINTER);
    }

    /** "came down in six hours", "watched for 45 years", "began 17 years ago": the time of what the verb tells. */
    private @Nullable String timed(Syntax syntax, Amount amount, VerbGroup verb, int before) {
        String subject = subject(syntax, verb);
        boolean ago = syntax.sentence().is(amount.to(), WordClass.AGO);
        boolean within = syntax.sentence().is(before, WordClass.WITHIN);
        boolean throughout = syntax.sentence().is(before, WordClass.FOR);
        boolean pointer = syntax.sentence().is(nouns.opening(syntax, verb.subjectFrom()), WordClass.POINTER);
        if (subject == null || pointer || !(ago || within || throughout)) {
            return null;
        }
        String said = subject + " " + PhraseReader.text(syntax.work(), verb.from(), verb.to());
        return ago ? wording.timeSince(said) : within ? wording.timeIn(said) : wording.time(said);
    }

    /** "$1.42 a share", "€18 a tonne": what it is told for one of. */
    private String per(Syntax syntax, Amount amount) {
        int at = amount.to();
        boolean each = syntax.sentence().is(at, WordClass.EACH)
                && syntax.is(at + 1, Tag.WORD)
                && !amount.is(FigureKind.PERCENTAGE)
                && !amount.is(FigureKind.CHANGE);
        int end = each ? nouns.end(syntax, at + 1) : at;
        return each && !nouns.isTime(syntax, end - 1) ? wording.per(nouns.text(syntax, at + 1, end)) : "";
    }

    /** "operating profit halved", "the fund has doubled its stake". */
    private @Nullable String moved(Syntax syntax, VerbGroup verb, int behind) {
        int end = nouns.whole(syntax, behind);
        boolean object = syntax.is(behind, Tag.DETERMINER) && end > behind && !verb.passive();
        return object ? thing(syntax, behind, end) : subject(syntax, verb);
    }

    /** "Schools with any water supply: 58%": a label before a colon. */
    private @Nullable String labelled(Syntax syntax, Amount amount, int colon) {
        if (!syntax.sentence().token(colon).is(":")) {
            return null;
        }
        int from = colon;
        while (from > Math.max(0, colon - REACH) && !syntax.is(from - 1, Tag.STOP)) {
            from--;
        }
        int head = nouns.end(syntax, nouns.opening(syntax, from));
        String label = head > from && !syntax.is(from, Tag.ASIDE) ? nouns.text(syntax, from, colon) : "";
        boolean share = "percent".equals(amount.quantity().unit())
                && !amount.is(FigureKind.CHANGE)
                && nouns.isPlural(syntax, head - 1);
        return label.isBlank() ? null : share ? wording.shareOf(label) : label;
    }

    /** "The death rate, 3.3%, is": set between commas behind its noun. */
    private @Nullable String setApart(Syntax syntax, Amount amount, int comma) {
        Tag behind = syntax.tag(amount.to());
        boolean closed = behind == Tag.COMMA || behind == Tag.STOP;
        int from = nouns.wholeStart(syntax, comma);
        return closed && from < comma ? nouns.text(syntax, from, comma) : null;
    }

    /** A noun group, or what changes in it where it tells a change ("a rise in net profit"). */
    private @Nullable String thing(Syntax syntax, int from, int to) {
        int inner = changes.inner(syntax, from, to);
        int start = inner < 0 ? from : inner;
        String text = nouns.text(syntax, start, nouns.withoutPlace(syntax, start, to));
        return text.isBlank() ? null : text;
    }

    @Nullable
    String subject(Syntax syntax, VerbGroup verb) {
        if (!verb.hasSubject()) {
            return null;
        }
        int from = nouns.opening(syntax, verb.subjectFrom());
        if (from >= verb.subjectTo() || syntax.is(from, Tag.PRONOUN) || syntax.is(from, Tag.PREPOSITION)) {
            return null;
        }
        boolean pointer = syntax.sentence().is(verb.subjectFrom(), WordClass.POINTER_ARTICLE)
                && syntax.sentence().is(verb.subjectTo() - 1, WordClass.POINTER_NOUN);
        if (pointer || syntax.sentence().is(verb.subjectTo() - 1, WordClass.SUBJECT_POINTER)) {
            return null;
        }
        String pointed = pointed(syntax, verb, from);
        String thing = pointed != null ? pointed : thing(syntax, from, verb.subjectTo());
        return thing == null ? null : thing + restricted(syntax, verb);
    }

    /** " who smoke daily": the clause behind "the share of adults", up to the verb, says which share it is. */
    private String restricted(Syntax syntax, VerbGroup verb) {
        int from = verb.subjectTo();
        boolean clause = syntax.is(from, Tag.RELATIVE)
                && verb.from() - from <= LONGEST_CLAUSE
                && syntax.sentence().is(nouns.opening(syntax, verb.subjectFrom()), WordClass.SHARE_NOUN)
                && IntStream.range(from, verb.from())
                        .noneMatch(i -> syntax.is(i, Tag.COMMA) || syntax.is(i, Tag.NUMBER));
        return clause
                ? " " + PhraseReader.text(syntax.work(), from, nouns.withoutPlace(syntax, from, verb.from()))
                : "";
    }

    /** "those of petrol models": the noun that the pointer stands for is the head of the subject before. */
    private @Nullable String pointed(Syntax syntax, VerbGroup verb, int from) {
        boolean pointer = syntax.sentence().is(from, WordClass.POINTER)
                && syntax.sentence().is(from + 1, WordClass.OF);
        if (!pointer) {
            return null;
        }
        VerbGroup earlier = syntax.before(from);
        int head = earlier == null ? -1 : nouns.opening(syntax, earlier.subjectFrom());
        int end = head < 0 || earlier == null || !earlier.hasSubject() ? -1 : nouns.end(syntax, head);
        return end <= head || head < 0
                ? null
                : nouns.text(syntax, end - 1, end) + " " + nouns.text(syntax, from + 1, verb.subjectTo());
    }

    /** "a fee of €62m", "fell to 4%", "cut the risk of a stroke by 28%". */
    private @Nullable String linked(Syntax syntax, List<Amount> amounts, int index, int link) {
        Sentence sentence = syntax.sentence();
        Amount amount = amounts.get(index);
        if (sentence.is(link, WordClass.OF) && syntax.is(link - 1, Tag.WORD)) {
            return valued(syntax, amount, link);
        }
        if (sentence.is(link, WordClass.WORTH)) {
            return worth(syntax, link);
        }
        boolean noun = syntax.is(link - 1, Tag.WORD);
        VerbGroup verb = governing(syntax, link);
        if (noun) {
            int from = nouns.wholeStart(syntax, link);
            Tag opener = syntax.tag(from - 1);
            boolean alone = verb == null || gapped(syntax, from, verb);
            if (alone && opener != Tag.PREPOSITION) {
                return thing(syntax, from, link);
            }
        }
        return verb == null ? null : told(syntax, verb, link);
    }

    /** "the haul would be worth €6 billion". */
    private @Nullable String worth(Syntax syntax, int link) {
        VerbGroup verb = syntax.before(link);
        String subject = verb != null && verb.to() == link ? subject(syntax, verb) : null;
        String value = predicates.noun("value");
        return value == null ? null : subject == null ? value : wording.of(value, subject);
    }

    /** The noun that a number is the value of: "a fine of €80m on the firm"; of "an average of", what it is the average of. */
    private @Nullable String valued(Syntax syntax, Amount amount, int of) {
        int from = nouns.wholeStart(syntax, of, WordClass.OF);
        VerbGroup verb = governing(syntax, from);
        boolean statistic = syntax.sentence().is(of - 1, WordClass.STATISTIC_NOUN);
        if (statistic || changes.isChange(syntax, of - 1)) {
            int behind = nouns.attached(syntax, amount.to());
            if (behind > amount.to() && syntax.sentence().is(amount.to(), WordClass.CHANGE_OBJECT)) {
                return nouns.text(syntax, amount.to() + 1, behind);
            }
            String told = verb == null ? null : told(syntax, verb, from);
            if (told != null) {
                boolean averages = syntax.sentence().is(of - 1, WordClass.AVERAGING);
                return averages ? syntax.sentence().norm(of - 1) + " " + told : told;
            }
        }
        String noun = nouns.text(syntax, from, of);
        int link = from;
        while (syntax.is(link - 1, Tag.DETERMINER)) {
            link--;
        }
        String subject = link < from && syntax.is(link - 1, Tag.PREPOSITION) && verb != null
                ? told(syntax, verb, link - 1)
                : null;
        if (subject != null && subject.split(" ").length <= 4) {
            return wording.of(noun, subject);
        }
        int on =
                syntax.sentence().is(amount.to(), WordClass.ON_FOR) ? nouns.attached(syntax, amount.to()) : amount.to();
        return on > amount.to() ? noun + " " + PhraseReader.text(syntax.work(), amount.to(), on) : noun;
    }

    /** The verb whose clause a token stands in. */
    private @Nullable VerbGroup governing(Syntax syntax, int at) {
        VerbGroup verb = syntax.before(at);
        if (verb == null || at - verb.to() > REACH) {
            return null;
        }
        int depth = 0;
        for (int i = verb.to(); i < at; i++) {
            depth += syntax.sentence().token(i).is("(")
                    ? 1
                    : syntax.sentence().token(i).is(")") ? -1 : 0;
            if (syntax.is(i, Tag.SUBORDINATOR) || syntax.is(i, Tag.STOP) && depth <= 0 && !bracket(syntax, i)) {
                return null;
            }
        }
        return verb;
    }

    private static boolean bracket(Syntax syntax, int i) {
        return syntax.sentence().token(i).is("(") || syntax.sentence().token(i).is(")");
    }

    /** "… and robberies 23 percent": a noun group of its own behind a joint, with the verb left out. */
    private static boolean gapped(Syntax syntax, int from, VerbGroup verb) {
        int at = from;
        while (at > verb.to() && syntax.is(at - 1, Tag.DETERMINER)) {
            at--;
        }
        Tag joint = syntax.tag(at - 1);
        return at > verb.to() + 1 && (joint == Tag.CONJUNCTION || joint == Tag.COMMA);
    }

    /** What a verb tells of with an amount behind a preposition: its object, where one stands between, else its subject. */
    private @Nullable String told(Syntax syntax, VerbGroup verb, int link) {
        int at = verb.to();
        while (syntax.is(at, Tag.ADVERB)) {
            at++;
        }
        int first = nouns.opening(syntax, at);
        boolean object = (syntax.is(at, Tag.DETERMINER) || syntax.is(at, Tag.WORD)) && first < link;
        if (object && !verb.passive() && !"be".equals(verb.verb())) {
            int end = Math.min(nouns.whole(syntax, first), link);
            String noun = noun(verb);
            String thing = thing(syntax, first, end);
            return noun == null || thing == null ? thing : wording.of(noun, thing);
        }
        String noun = noun(verb);
        String subject = subject(syntax, verb);
        boolean pronoun = syntax.is(at, Tag.PRONOUN);
        return noun == null ? pronoun ? null : subject : subject == null ? noun : wording.of(noun, subject);
    }

    /** "it is up 120%": the subject of the amount's verb is a pronoun. */
    boolean pointsBack(Syntax syntax, Amount amount) {
        VerbGroup verb = governing(syntax, amount.opening());
        if (verb == null || !verb.hasSubject()) {
            return false;
        }
        boolean pronoun = syntax.is(nouns.opening(syntax, verb.subjectFrom()), Tag.PRONOUN);
        boolean pointer = syntax.sentence().is(verb.subjectFrom(), WordClass.POINTER_ARTICLE)
                && syntax.sentence().is(verb.subjectTo() - 1, WordClass.POINTER_NOUN);
        return pronoun || pointer;
    }

    private @Nullable String noun(VerbGroup verb) {
        return predicates.is(verb.verb(), Role.ATTRIBUTE) ? predicates.noun(verb.verb()) : null;
    }

    /** The amount right behind its verb: "costs €9", "was 4%", "won 51%", "raised $6m". */
    private @Nullable String ofVerb(Syntax syntax, Amount amount, int at) {
        VerbGroup verb = syntax.before(at + 1);
        if (verb == null) {
            return null;
        }
        String name = verb.verb();
        String subject = subject(syntax, verb);
        String part = part(syntax, amount, verb, subject);
        if (part != null) {
            return part;
        }
        String size = wording.size(syntax.sentence().norm(amount.to()));
        if (size != null && subject != null && "be".equals(name)) {
            return wording.of(size, subject);
        }
        boolean moved = verb.passive() && (predicates.is(name, Role.MOVE) || predicates.is(name, Role.SHIFT));
        if (moved || "be".equals(name) || predicates.is(name, Role.LEVEL)) {
            return subject;
        }
        if (predicates.is(name, Role.ATTRIBUTE)) {
            return attribute(syntax, amount, verb, subject);
        }
        if (predicates.is(name, Role.SHIFT) || predicates.is(name, Role.MOVE) && amount.is(FigureKind.CHANGE)) {
            return subject;
        }
        if (predicates.is(name, Role.HOLD)) {
            return null;
        }
        return object(syntax, amount, verb);
    }

    /** "the appeal was six percent funded": so much of it. */
    private @Nullable String part(Syntax syntax, Amount amount, VerbGroup verb, @Nullable String subject) {
        boolean share = amount.is(FigureKind.PERCENTAGE)
                && "percent".equals(amount.quantity().unit())
                && "be".equals(verb.verb())
                && syntax.is(amount.to(), Tag.PARTICIPLE);
        return share && subject != null
                ? wording.shareOf(subject) + " " + syntax.sentence().norm(amount.to())
                : null;
    }

    private @Nullable String attribute(Syntax syntax, Amount amount, VerbGroup verb, @Nullable String subject) {
        String noun = String.valueOf(predicates.noun(verb.verb()));
        int end = syntax.sentence().is(amount.to(), WordClass.ON_FOR)
                ? nouns.whole(syntax, amount.to() + 1)
                : amount.to();
        if (end > amount.to() + 1) {
            return noun + " " + PhraseReader.text(syntax.work(), amount.to(), end);
        }
        boolean ofSubject = predicates.isOfSubject(verb.verb()) && subject != null;
        return ofSubject ? wording.of(noun, subject) : noun;
    }

    /** "raised $6m" tells money raised, "seized 116 tonnes of cocaine" cocaine seized. */
    private @Nullable String object(Syntax syntax, Amount amount, VerbGroup verb) {
        String participle = verbs.participle(verb.verb());
        if (participle == null || amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO)) {
            return null;
        }
        int end = syntax.sentence().is(amount.to(), WordClass.OF) ? nouns.whole(syntax, amount.to() + 1) : amount.to();
        if (end > amount.to()) {
            return nouns.text(syntax, amount.to() + 1, end) + " " + participle;
        }
        if (amount.is(FigureKind.COUNT)) {
            boolean how = syntax.is(amount.to(), Tag.WORD) && !syntax.is(amount.to() + 1, Tag.WORD);
            String state = how ? " " + syntax.sentence().norm(amount.to()) : "";
            return predicates.is(verb.verb(), Role.HARM)
                    ? wording.people() + " " + participle + state + by(syntax, verb)
                    : null;
        }
        int from =
                syntax.sentence().is(amount.to(), WordClass.FROM) ? nouns.whole(syntax, amount.to() + 1) : amount.to();
        String rest = from > amount.to() + 1 && !nouns.isName(syntax, amount.to() + 1, from)
                ? " " + PhraseReader.text(syntax.work(), amount.to(), from)
                : by(syntax, verb);
        return amount.is(FigureKind.MONEY) || amount.is(FigureKind.RANGE) && isMoney(amount)
                ? wording.money() + " " + participle + rest
                : null;
    }

    private static boolean isMoney(Amount amount) {
        String unit = amount.quantity().unit();
        return unit != null && unit.length() == 3 && unit.equals(unit.toUpperCase(java.util.Locale.ROOT));
    }

    /** " by …" where the subject of an active verb can be named in a few words. */
    String by(Syntax syntax, VerbGroup verb) {
        String subject = verb.passive() || verb.tag() != Tag.FINITE ? null : subject(syntax, verb);
        boolean named = subject != null
                && subject.split(" ").length <= LONGEST_NAME
                && (nouns.holdsName(syntax, verb.subjectFrom(), verb.subjectTo())
                        || nouns.isPlural(syntax, verb.subjectTo() - 1));
        return named ? wording.by(subject) : "";
    }

    /** The noun group right before the amount: "revenue Rs 4,310 cr", "unit costs 3%". */
    private @Nullable String beside(Syntax syntax, List<Amount> amounts, int index, int before) {
        int from = nouns.wholeStart(syntax, before + 1);
        int at = from;
        while (syntax.is(at - 1, Tag.DETERMINER)) {
            at--;
        }
        boolean place = index > 0
                && syntax.is(at - 1, Tag.PREPOSITION)
                && syntax.sentence().is(at - 1, WordClass.LOCAL);
        if (place) {
            return syntax.measure(index - 1);
        }
        return from > before ? null : thing(syntax, from, before + 1);
    }
}
