package org.factpress.chart;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The digits of one decimal, as many as its stated precision gives, with unit and scale word in their places. */
final class Digits {
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal SCALE_WORD = new BigDecimal("1000");
    private static final MathContext COMPUTED = new MathContext(2, RoundingMode.HALF_UP);
    private static final Map<String, MeasureUnit> UNITS = Map.of(
            "year", MeasureUnit.YEAR,
            "month", MeasureUnit.MONTH,
            "week", MeasureUnit.WEEK,
            "day", MeasureUnit.DAY,
            "hour", MeasureUnit.HOUR,
            "minute", MeasureUnit.MINUTE,
            "a", MeasureUnit.YEAR,
            "mo", MeasureUnit.MONTH,
            "d", MeasureUnit.DAY,
            "h", MeasureUnit.HOUR);

    /** Kinds whose unit is a part of the number, not of what is counted. */
    private static final Set<FigureKind> NAMED = Set.of(FigureKind.MEASURE, FigureKind.DURATION, FigureKind.MONEY);

    private final Words words;
    private final NumberFormats formats;

    Digits(Words words) {
        this.words = words;
        this.formats = NumberFormats.in(words.locale());
    }

    /** {@code quantity} gives kind, unit and precision; {@code decimal} is its value or one of its ends. */
    WrittenNumber write(BigDecimal decimal, Quantity quantity) {
        BigDecimal rounded = round(decimal, quantity);
        boolean compact = isCompact(rounded, quantity.precision());
        WrittenNumber number = compact ? compact(rounded) : new WrittenNumber("", plainly(rounded), "");
        String unit = quantity.unit();
        if (unit == null) {
            return number;
        }
        if (unit.equals("percent")) {
            return around(number, words.say("number.percent", "1"));
        }
        if (unit.equals("percentage-points") || unit.equals("times")) {
            return split(tidy(words.say("number." + unit, number.text(), rounded)), number.number());
        }
        if (isMoney(quantity)) {
            return around(number, format(Currency.getInstance(unit)));
        }
        return measured(number, rounded, quantity);
    }

    private WrittenNumber measured(WrittenNumber number, BigDecimal rounded, Quantity quantity) {
        MeasureUnit unit = UNITS.get(quantity.unit());
        if (unit != null) {
            String text = formats.any()
                    .precision(exactly(rounded))
                    .unit(unit)
                    .unitWidth(UnitWidth.FULL_NAME)
                    .format(rounded)
                    .toString();
            return split(tidy(text), number.number());
        }
        return NAMED.contains(quantity.kind())
                ? new WrittenNumber(number.before(), number.number(), number.after() + "\u00a0" + quantity.unit())
                : number;
    }

    /** Decimals without a stated precision were computed: as written up to two places, else two significant digits. */
    private static BigDecimal round(BigDecimal decimal, Quantity quantity) {
        BigDecimal precision = quantity.precision();
        if (precision != null && precision.signum() > 0) {
            int scale = Math.max(0, precision.stripTrailingZeros().scale());
            return decimal.setScale(scale, RoundingMode.HALF_UP);
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        BigDecimal rounded = plain.scale() > 2 && plain.precision() > 4 ? plain.round(COMPUTED) : plain;
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private static boolean isCompact(BigDecimal rounded, @Nullable BigDecimal precision) {
        return precision != null
                && precision.compareTo(SCALE_WORD) >= 0
                && rounded.abs().compareTo(MILLION) >= 0;
    }

    /** "2.45 million" and no digit more, as a scale word takes the places that were not stated. */
    private WrittenNumber compact(BigDecimal rounded) {
        BigDecimal shown = rounded.stripTrailingZeros();
        String text = tidy(formats.any()
                .notation(Notation.compactLong())
                .precision(Precision.maxSignificantDigits(shown.precision()))
                .format(rounded)
                .toString());
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return new WrittenNumber("", text.substring(0, end), text.substring(end));
    }

    private String plainly(BigDecimal rounded) {
        return tidy(formats.plain(rounded));
    }

    private static Precision exactly(BigDecimal rounded) {
        return Precision.fixedFraction(Math.max(0, rounded.scale()));
    }

    private String format(MeasureUnit unit) {
        return tidy(formats.one(unit));
    }

    /** Puts a number where the "1" stands in the pattern. */
    private static WrittenNumber around(WrittenNumber number, String pattern) {
        int one = pattern.indexOf('1');
        return new WrittenNumber(
                pattern.substring(0, one) + number.before(),
                number.number(),
                number.after() + pattern.substring(one + 1));
    }

    private static WrittenNumber split(String text, String number) {
        int at = text.indexOf(number);
        return at < 0
                ? new WrittenNumber("", text, "")
                : new WrittenNumber(text.substring(0, at), number, text.substring(at + number.length()));
    }

    private static boolean isMoney(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().matches("[A-Z]{3}");
    }

    /** No-break spaces, narrow where the language has them so, since a number is never broken; a true minus sign. */
    private static String tidy(String text) {
        return text.replace(' ', '\u00a0').replace('-', '\u2212');
    }
}
