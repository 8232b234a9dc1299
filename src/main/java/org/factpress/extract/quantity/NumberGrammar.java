package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Typography;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Digits, number words and fractions to exact values with their stated precision. */
public final class NumberGrammar {
    private static final Map<String, String> FRACTION_SIGNS = Map.ofEntries(
            Map.entry("½", "1/2"),
            Map.entry("⅓", "1/3"),
            Map.entry("⅔", "2/3"),
            Map.entry("¼", "1/4"),
            Map.entry("¾", "3/4"),
            Map.entry("⅕", "1/5"),
            Map.entry("⅖", "2/5"),
            Map.entry("⅗", "3/5"),
            Map.entry("⅘", "4/5"),
            Map.entry("⅙", "1/6"),
            Map.entry("⅚", "5/6"),
            Map.entry("⅛", "1/8"),
            Map.entry("⅜", "3/8"),
            Map.entry("⅝", "5/8"),
            Map.entry("⅞", "7/8"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final Typography typography;
    private final Map<String, BigDecimal> cardinals;
    private final PhraseBook cardinalPhrases;
    private final ScaleWords scales;
    private final Map<String, BigDecimal> fractions;

    public NumberGrammar(Vocabulary vocabulary) {
        this.typography = vocabulary.typography();
        this.cardinals = vocabulary.decimals("cardinals");
        this.cardinalPhrases = vocabulary.phrases("cardinals");
        this.scales = new ScaleWords(vocabulary);
        this.fractions = vocabulary.decimals("fractions");
    }

    /** A whole or decimal number at the cursor, in digits or words, with its scale word. */
    public Optional<Numeral> cardinal(Cursor cursor) {
        Token token = cursor.token();
        // Each of the readers of shares, ranges, ages… asks for the number here; it is read once.
        return mayOpen(cursor.sentence(), cursor.at())
                ? cursor.sentence().numeral(cursor.at(), () -> token.isWord() ? words(cursor) : digits(cursor))
                : Optional.empty();
    }

    /** Whether a number in digits or words may begin with this token. */
    public boolean mayOpen(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.is(TokenKind.NUMBER) || token.isWord() && opensWords(sentence, at);
    }

    private boolean opensWords(Sentence sentence, int at) {
        return cardinalPhrases.mayStartAt(sentence, at)
                || scales.standsAlone(sentence.token(at))
                || sentence.lexicon().length(sentence, at, WordClass.A) > 0
                || sentence.lexicon().length(sentence, at, WordClass.HALF_A) > 0;
    }

    private Optional<Numeral> digits(Cursor cursor) {
        Optional<BigDecimal> read = typography.value(cursor.token().text());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = read.get();
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        Numeral numeral = new Numeral(cursor.at(), cursor.at() + 1, value, precision, false, false);
        return Optional.of(scaled(cursor, numeral));
    }

    private Numeral scaled(Cursor cursor, Numeral numeral) {
        int start = cursor.at();
        cursor.moveTo(numeral.to());
        cursor.pass("-");
        BigDecimal factor = isLength(cursor, numeral) ? null : scales.behindDigits(cursor.sentence(), cursor.at());
        int end = cursor.at() + 1;
        cursor.moveTo(start);
        if (factor == null) {
            return withHalf(cursor, numeral);
        }
        BigDecimal second = scales.behindDigits(cursor.sentence(), end);
        boolean twofold = second != null && second.compareTo(factor) > 0;
        return twofold ? numeral.times(factor.multiply(second), end + 1) : numeral.times(factor, end);
    }

    /** "15 and a half years". */
    private static Numeral withHalf(Cursor cursor, Numeral numeral) {
        int start = cursor.at();
        cursor.moveTo(numeral.to());
        boolean half = numeral.value().scale() <= 0 && cursor.pass(WordClass.AND_A_HALF);
        int end = cursor.at();
        cursor.moveTo(start);
        return half ? new Numeral(numeral.from(), end, numeral.value().add(HALF), HALF, false, false) : numeral;
    }

    /** "the 100m sprint", "1,500m": a length; "$100m", "1.2m people": millions. */
    private static boolean isLength(Cursor cursor, Numeral numeral) {
        Sentence sentence = cursor.sentence();
        boolean metres = sentence.is(cursor.at(), WordClass.METRE_SIGN);
        String before = sentence.token(numeral.from() - 1).text();
        boolean money = before.length() == 1 && Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL;
        boolean grouped = sentence.token(numeral.from()).text().indexOf(',') > 0;
        return metres && !money && (grouped || sentence.is(cursor.at() + 1, WordClass.LENGTH_CONTEXT));
    }

    /** The factor that a scale word stands for; one for any other token. */
    BigDecimal scaleOf(Token word) {
        return scales.of(word);
    }

    /** Whether a word is the scale that alone makes this value ("a million"). */
    boolean isScaleOf(Token word, BigDecimal value) {
        return scales.isScale(word) && scales.of(word).compareTo(value) == 0;
    }

    /** What a denominator divides by; null for any other word. */
    @Nullable
    BigDecimal divisor(Token word) {
        return fractions.get(word.norm());
    }

    /** "fifteen", "twenty-five", "two hundred and fifty thousand", "a dozen", "half a million". */
    private Optional<Numeral> words(Cursor cursor) {
        int start = cursor.at();
        Optional<Numeral> numeral = new SpelledNumber(cursor, cardinalPhrases, scales).read();
        cursor.moveTo(start);
        return numeral;
    }

    /** "three-quarters", "one-tenth", "a third", "two thirds", "half", "½": in units of one. */
    Optional<Numeral> fraction(Cursor cursor) {
        int start = cursor.at();
        Optional<Numeral> found = sign(cursor).or(() -> spelledFraction(cursor, start));
        cursor.moveTo(start);
        return found;
    }

    private Optional<Numeral> sign(Cursor cursor) {
        String fraction = FRACTION_SIGNS.get(cursor.token().text());
        if (fraction == null) {
            return Optional.empty();
        }
        BigDecimal value = divide(new BigDecimal(fraction.substring(0, 1)), new BigDecimal(fraction.substring(2)));
        return Optional.of(new Numeral(cursor.at(), cursor.at() + 1, value, widest(value), true, true));
    }

    private Optional<Numeral> spelledFraction(Cursor cursor, int start) {
        BigDecimal numerator = null;
        if (cursor.at(WordClass.HALF)) {
            numerator = BigDecimal.ONE;
        } else if (cursor.token().isWord()
                && cardinals.containsKey(cursor.token().norm())) {
            numerator = cardinals.get(cursor.token().norm());
            cursor.moveTo(start + 1);
            cursor.passDash();
        } else if (cursor.pass(WordClass.A)) {
            numerator = BigDecimal.ONE;
        }
        BigDecimal divisor = fractions.get(cursor.token().norm());
        if (numerator == null || divisor == null || numerator.compareTo(divisor) > 0) {
            return Optional.empty();
        }
        BigDecimal value = divide(numerator, divisor);
        return Optional.of(new Numeral(start, cursor.at() + 1, value, widest(value), true, true));
    }

    static BigDecimal divide(BigDecimal numerator, BigDecimal divisor) {
        BigDecimal value = numerator
                .divide(divisor, new MathContext(12, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return Numeral.plain(value);
    }

    /** A fraction is told roughly: its precision is one part in a hundred, or its own last digit where it is smaller. */
    private static BigDecimal widest(BigDecimal value) {
        BigDecimal hundredth = BigDecimal.ONE.divide(HUNDRED);
        return value.scale() > 2 ? hundredth : hundredth.min(value);
    }
}
