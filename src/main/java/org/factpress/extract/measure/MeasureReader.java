package org.factpress.extract.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.extract.change.ChangeNouns;
import org.factpress.extract.clause.ClauseReader;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.clause.Predicates;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What an amount measures, as a noun phrase of the text. */
public final class MeasureReader {
    private static final Set<String> RATES = Set.of("percent", "percentage-points", "times");
    private final Set<String> heads;
    private final PhraseReader phrases;
    private final HeadReader headed;
    private final CountedReader counted;
    private final ClauseReader reader;
    private final ClauseMeasures clauses;
    private final ShareMeasures shares;
    private final BesideMeasures beside;
    private final ElidedCounts elided;
    private final Wording wording;
    private final PlainMeasureReader plain;

    public MeasureReader(Vocabulary vocabulary, QuantityWords words, VerbForms verbs) {
        Predicates predicates = new Predicates(vocabulary);
        NounGroups nouns = new NounGroups(words, vocabulary.words("places-nouns"));
        this.wording = new Wording(vocabulary);
        this.plain = new PlainMeasureReader(vocabulary, words, wording);
        this.heads = vocabulary.words("measure-heads");
        this.phrases = new PhraseReader(vocabulary, words, wording);
        this.headed = new HeadReader(vocabulary, words, phrases);
        this.reader = new ClauseReader(vocabulary, words, verbs, predicates);
        this.clauses = new ClauseMeasures(nouns, verbs, predicates, wording, new ChangeNouns(vocabulary));
        Sayings sayings = new Sayings(nouns, verbs, wording, clauses);
        this.counted = new CountedReader(words, phrases, nouns, sayings, clauses, wording);
        this.shares = new ShareMeasures(words, nouns, sayings, clauses, wording);
        this.elided = new ElidedCounts(nouns, verbs, predicates, wording, clauses, sayings);
        this.beside = new BesideMeasures(nouns, counted, shares, wording, vocabulary.words("places-nouns"));
    }

    public Found<String> of(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        if (work.syntax() == null) {
            work.syntax(reader.read(work, amounts));
        }
        Syntax syntax = work.syntax();
        if (syntax == null) {
            return plain.of(work, amounts, index, context);
        }
        Found<String> found = found(work, amounts, index, context);
        if (found.value() != null) {
            syntax.measured(index, found.value());
            if (!amounts.get(index).is(FigureKind.DURATION)) {
                context.topic(found.value());
            }
        }
        return found;
    }

    private Found<String> found(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Amount amount = amounts.get(index);
        if (amount.is(FigureKind.DURATION) || "year".equals(amount.quantity().unit())) {
            return lasting(work, amounts, index);
        }
        if (amount.noun().unit() != null && !amount.is(FigureKind.CHANGE)) {
            return Found.here(ofCount(work, amounts, index, context), "measure: what is counted");
        }
        return first(
                        () -> here(headed.behind(work, amount), "measure: the phrase behind the number"),
                        () -> shareOf(work, amounts, index, context),
                        () -> elided(work, amounts, index, context),
                        () -> ofClause(work, amounts, index),
                        () -> here(series(work, amounts, index), "measure: the next of a series"),
                        () -> here(headed.before(work, amounts, index), "measure: the phrase before the number"),
                        () -> besides(work, amounts, index, context))
                .orElseGet(Found::nothing);
    }

    /** "was 24.6% in 2018, 21.3% in 2020 and 19.8% in 2022": no verb and no noun that measures stands between. */
    private @Nullable String series(Workpiece work, List<Amount> amounts, int index) {
        Syntax syntax = work.syntax();
        if (syntax == null || index == 0) {
            return null;
        }
        Amount last = amounts.get(index - 1);
        Amount amount = amounts.get(index);
        boolean alike = Objects.equals(last.quantity().unit(), amount.quantity().unit())
                && last.quantity().kind() == amount.quantity().kind()
                && !amount.is(FigureKind.CHANGE);
        boolean listed = alike
                && IntStream.range(last.to(), amount.opening())
                        .noneMatch(i -> syntax.tag(i).isVerb()
                                || syntax.is(i, Tag.STOP)
                                || syntax.is(i, Tag.RELATIVE)
                                || syntax.is(i, Tag.WORD));
        return listed ? syntax.measure(index - 1) : null;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Optional<Found<String>> first(Supplier<Optional<Found<String>>>... ways) {
        for (Supplier<Optional<Found<String>>> way : ways) {
            Optional<Found<String>> found = way.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<String>> here(@Nullable String phrase, String why) {
        return Optional.ofNullable(phrase).map(measure -> Found.here(measure, why));
    }

    private String ofCount(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Syntax syntax = work.syntax();
        String repeated = syntax == null ? null : elided.repeated(syntax, amounts, index);
        if (syntax != null && repeated == null) {
            context.counted(elided.counted(syntax, amounts.get(index), context.counted()));
        }
        return repeated == null ? counted.of(work, amounts.get(index)) : repeated;
    }

    private Optional<Found<String>> elided(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Syntax syntax = work.syntax();
        return syntax == null
                ? Optional.empty()
                : here(elided.of(syntax, amounts, index, context.counted()), "measure: what was counted before");
    }

    private Optional<Found<String>> shareOf(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Syntax syntax = work.syntax();
        Amount amount = beside.joined(work.sentence(), amounts, index);
        boolean fits = !amount.is(FigureKind.CHANGE)
                && !amount.is(FigureKind.MONEY)
                && "percent".equals(amount.quantity().unit());
        if (syntax == null || !fits) {
            return Optional.empty();
        }
        Optional<ShareMeasures.Share> share = shares.of(syntax, amount);
        share.ifPresent(told -> context.whole(told.whole()));
        return share.map(told -> Found.here(told.measure(), "measure: a share of the whole behind it"));
    }

    private Optional<Found<String>> ofClause(Workpiece work, List<Amount> amounts, int index) {
        Syntax syntax = work.syntax();
        return syntax == null
                ? Optional.empty()
                : here(beside.sameAsBefore(syntax, amounts, index), "measure: the same as beside it")
                        .or(() -> here(clauses.of(syntax, amounts, index), "measure: by its role in the clause"));
    }

    private Optional<Found<String>> besides(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Syntax syntax = work.syntax();
        Amount amount = amounts.get(index);
        boolean bare = amount.is(FigureKind.COUNT) && syntax != null && clauses.pointsBack(syntax, amount);
        if (bare) {
            return Optional.ofNullable(context.topic())
                    .map(topic -> Found.inherited(topic, "measure: what the sentence before told"));
        }
        if (syntax == null || !isRate(amount)) {
            return Optional.empty();
        }
        return here(beside.ofWhole(work, syntax, amounts, index, context), "measure: a share of what was told before")
                .or(() -> here(beside.rate(syntax, amounts, index), "measure: the rate beside it"))
                .or(() -> here(
                        amount.is(FigureKind.CHANGE) ? syntax.measure(index - 1) : null,
                        "measure: what it stands beside"))
                .or(() -> clauses.pointsBack(syntax, amount)
                        ? Optional.ofNullable(context.topic())
                                .map(topic -> Found.inherited(topic, "measure: what the sentence before told"))
                        : Optional.empty())
                .or(() -> isItsOwn(work.sentence(), amount)
                        ? Optional.empty()
                        : Optional.ofNullable(context.measure())
                                .map(measure -> Found.inherited(measure, "measure: carried on from before")));
    }

    /** "One in 50 died": a ratio that opens its clause, or a multiple, says by itself what it is about. */
    private static boolean isItsOwn(Sentence sentence, Amount amount) {
        Token before = sentence.token(amount.opening() - 1);
        boolean opens = before.kind() == TokenKind.SIGN && !before.is("(");
        boolean unnamed = sentence.is(amount.to(), WordClass.OF) || BesideMeasures.ofPronoun(sentence, amount);
        return unnamed
                || amount.is(FigureKind.RATIO)
                        && (opens || "times".equals(amount.quantity().unit()));
    }

    /** "a decade of law enforcement", "ten years since the first operation", "a follow-up of 18 months". */
    private Found<String> lasting(Workpiece work, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        boolean named = work.sentence().is(amount.to(), WordClass.OF_SINCE)
                && work.sentence().has(amount.to() + 1);
        if (named) {
            return Found.here(phrases.from(work, amount.to() + 1), "measure: the phrase behind the span");
        }
        Syntax syntax = work.syntax();
        return syntax == null
                ? Found.nothing()
                : here(clauses.lasting(syntax, amount), "measure: by its role in the clause")
                        .orElseGet(Found::nothing);
    }

    static boolean isRate(Amount amount) {
        return RATES.contains(String.valueOf(amount.quantity().unit()));
    }

    /** Whether a word that measures stands before the amount ("the index stood at 104.2"). */
    public boolean isNamed(Sentence sentence, Amount amount) {
        return headed.isNamed(sentence, amount);
    }

    /** Whether a phrase names a rate that later sentences may lean on. */
    public boolean isLasting(@Nullable String measure) {
        return measure != null
                && !wording.isShare(measure)
                && Stream.of(Lexer.norm(measure).split("\\s")).anyMatch(heads::contains);
    }
}
