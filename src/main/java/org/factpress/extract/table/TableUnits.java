package org.factpress.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Reads units and scales in the heads of a table: "US$ million", "('000)", "%", "(km)", "per 1,000". */
final class TableUnits {
    private static final Set<String> OPENERS = Set.of("(", "[", ",", ":", "in", "of", "–", "—", "-", "'");
    private static final Set<String> CLOSERS = Set.of(")", "]", ",", ":", ";", ".");
    private static final Set<String> THOUSANDS = Set.of("000", "000s");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int OPENING = 9;
    private final QuantityWords words;
    private final PhraseBook currencies;
    private final PhraseBook measures;
    private final PhraseBook tableWords;
    private final Map<String, String> times;
    private final Map<String, BigDecimal> scales;

    TableUnits(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.currencies = vocabulary.phrases("currencies");
        this.measures = vocabulary.phrases("measures");
        this.tableWords = vocabulary.phrases("tables");
        this.times = vocabulary.map("time-units");
        this.scales = vocabulary.decimals("scales");
    }

    /** The unit that one head states. */
    Optional<TableUnit> of(Sentence head) {
        boolean count = has(head, "count") || has(head, "sample");
        Optional<TableUnit> share = first(head, i -> percent(head, i));
        if (share.isPresent()) {
            TableUnit unit = has(head, "change") ? share.get().ofChange() : share.get();
            return Optional.of(count ? unit.besideCounts() : unit);
        }
        Optional<TableUnit> scale = first(head, i -> scale(head, i));
        return first(head, i -> rate(head, i))
                .or(() -> first(head, i -> money(head, i))
                        .map(money -> scale.map(factor -> money.times(factor.factor()))
                                .orElse(money)))
                .or(() -> scale)
                .or(() -> first(head, i -> measure(head, i)))
                .or(() -> count ? Optional.of(TableUnit.of(FigureKind.COUNT, null)) : Optional.empty());
    }

    /** Whether a word of this class stands in a head. */
    boolean has(Sentence head, String wanted) {
        return tableWords.mayStartIn(head)
                && IntStream.range(0, head.size()).anyMatch(i -> is(tableWords.startingAt(head, i), wanted));
    }

    /** Whether a head begins with a word of this class. */
    boolean opens(Sentence head, String wanted) {
        return is(tableWords.startingAt(head, 0), wanted);
    }

    /** Whether a head is nothing but a word of this class. */
    boolean isOnly(Sentence head, String wanted) {
        Optional<Match> match = tableWords.startingAt(head, 0);
        return is(match, wanted)
                && IntStream.range(match.get().to(), head.size())
                        .noneMatch(i -> head.token(i).isWord());
    }

    private static boolean is(Optional<Match> match, String wanted) {
        return match.filter(found -> found.entry().column(0).equals(wanted)).isPresent();
    }

    /** What a head that names countable things lets its column count, in the singular. */
    Optional<String> counted(Sentence head) {
        int from = head.norm(1).equals("of") ? 2 : 0;
        for (int i = from;
                i < head.size() && !head.token(i).is("(") && !head.token(i).is(",");
                i++) {
            if (words.isPlural(head.token(i)) && !isUnitWord(head, i)) {
                return Optional.of(words.singular(head.token(i).text()));
            }
        }
        return Optional.empty();
    }

    /** The same, where the head opens with it: no preposition before, as in "Households with electricity". */
    Optional<String> countedFirst(Sentence caption) {
        for (int i = 0; i < Math.min(caption.size(), OPENING); i++) {
            boolean label =
                    caption.token(i).is(TokenKind.NUMBER) || !caption.token(i).isWord();
            if (words.isPlural(caption.token(i)) && !isUnitWord(caption, i)) {
                return Optional.of(words.singular(caption.token(i).text()));
            }
            if (!label
                    && words.isFunctionWord(caption.token(i))
                    && !caption.is(i, WordClass.ARTICLE)
                    && i > 0
                    && !caption.is(i, WordClass.OF)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A word that scales or measures, or one of those that tables have of their own. */
    boolean isUnitWord(Sentence head, int i) {
        return times.containsKey(head.norm(i))
                || is(tableWords.startingAt(head, i), "count")
                || factor(head.norm(i)) != null
                || currencies.startingAt(head, i).isPresent()
                || currencies.endingBefore(head, i + 1).isPresent()
                || measures.startingAt(head, i).isPresent()
                || words.percentAfter(head, i).isPresent();
    }

    private static Optional<TableUnit> first(Sentence head, IntFunction<Optional<TableUnit>> reader) {
        for (int i = 0; i < head.size(); i++) {
            Optional<TableUnit> unit = reader.apply(i);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private Optional<TableUnit> percent(Sentence head, int i) {
        if (head.token(i - 1).is(TokenKind.NUMBER)) {
            return Optional.empty();
        }
        if (head.is(i, WordClass.PERCENTAGE) && !head.is(i + 1, WordClass.POINTS)) {
            return Optional.of(TableUnit.of(FigureKind.PERCENTAGE, "percent"));
        }
        return words.percentAfter(head, i)
                .map(match -> TableUnit.of(FigureKind.PERCENTAGE, match.entry().column(0))
                        .times(match.entry().decimal(1)));
    }

    private Optional<TableUnit> money(Sentence head, int i) {
        return currencies
                .startingAt(head, i)
                .filter(match -> !head.token(i - 1).is(TokenKind.NUMBER)
                        && (!head.token(match.to()).is(TokenKind.NUMBER) || isThousands(head, match.to()))
                        && isInUnitPlace(head, i, match.to()))
                .map(match -> TableUnit.of(FigureKind.MONEY, match.entry().column(0)));
    }

    private Optional<TableUnit> scale(Sentence head, int i) {
        if (isThousands(head, i)) {
            return Optional.of(TableUnit.scaled(THOUSAND));
        }
        BigDecimal factor = factor(head.norm(i));
        boolean sign =
                head.norm(i).length() <= 2 && currencies.endingBefore(head, i).isEmpty();
        boolean counted =
                head.token(i - 1).is(TokenKind.NUMBER) || head.is(i - 1, WordClass.PER) || head.is(i - 1, WordClass.A);
        return factor == null || sign || counted || !isInUnitPlace(head, i, i + 1)
                ? Optional.empty()
                : Optional.of(TableUnit.scaled(factor));
    }

    /** Whether this token scales the numbers below, or is the base of their rate. */
    boolean isScale(Sentence head, int i) {
        return scale(head, i).isPresent() || rate(head, i - 1).isPresent();
    }

    private static boolean isThousands(Sentence head, int i) {
        return THOUSANDS.contains(head.norm(i));
    }

    private @Nullable BigDecimal factor(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        BigDecimal factor = scales.getOrDefault(word, scales.get(singular));
        return factor == null || factor.compareTo(THOUSAND) < 0 ? null : factor;
    }

    /** "per 1,000", "per 100 000 live births", "per million": a share of so many. */
    private Optional<TableUnit> rate(Sentence head, int i) {
        if (!head.is(i, WordClass.PER) && !head.norm(i).equals("/")) {
            return Optional.empty();
        }
        BigDecimal base = head.token(i + 1).is(TokenKind.NUMBER) ? number(head.token(i + 1)) : factor(head.norm(i + 1));
        return base == null || base.compareTo(THOUSAND) < 0
                ? Optional.empty()
                : Optional.of(TableUnit.of(FigureKind.RATIO, "percent").times(HUNDRED.divide(base)));
    }

    private static @Nullable BigDecimal number(Token token) {
        String digits = token.text().replaceAll("[,\\s\\u00a0\\u202f\\u2009]", "");
        return digits.matches("10{3,6}") ? new BigDecimal(digits) : null;
    }

    private Optional<TableUnit> measure(Sentence head, int i) {
        Optional<TableUnit> time = Optional.ofNullable(times.get(head.norm(i)))
                .filter(code -> isBracketed(head, i, i + 1))
                .map(code -> TableUnit.of(FigureKind.DURATION, code));
        return time.or(() -> measures.startingAt(head, i)
                .filter(match -> !head.token(i - 1).is(TokenKind.NUMBER) && isBracketed(head, i, match.to()))
                .map(match -> TableUnit.of(FigureKind.MEASURE, match.entry().column(0))));
    }

    /** In brackets, behind a comma or "in", or alone: there a word is the unit and not what is told of. */
    private boolean isInUnitPlace(Sentence head, int from, int to) {
        boolean opened = from == 0 || OPENERS.contains(head.norm(from - 1)) || isUnit(head, from - 1);
        boolean closed = to >= head.size()
                || CLOSERS.contains(head.norm(to))
                || isUnit(head, to)
                || head.is(to, WordClass.PER)
                || head.is(to, WordClass.A)
                || head.is(to, WordClass.OF)
                || head.norm(to).equals("'");
        return opened && closed
                || to >= head.size() && currencies.startingAt(head, from).isPresent();
    }

    private boolean isUnit(Sentence head, int i) {
        return factor(head.norm(i)) != null
                || isThousands(head, i)
                || currencies.startingAt(head, i).isPresent()
                || currencies.endingBefore(head, i + 1).isPresent();
    }

    private static boolean isBracketed(Sentence head, int from, int to) {
        boolean opened =
                from == 0 || List.of("(", "[", ",").contains(head.norm(from - 1)) || head.is(from - 1, WordClass.IN);
        boolean closed = to >= head.size() || CLOSERS.contains(head.norm(to)) || head.is(to, WordClass.PER);
        return opened && closed;
    }
}
