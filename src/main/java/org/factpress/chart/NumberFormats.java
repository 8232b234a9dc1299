package org.factpress.chart;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The number formats of a language, each built once: to build one takes far longer than to use it. */
final class NumberFormats {
    private static final Map<ULocale, NumberFormats> LANGUAGES = new ConcurrentHashMap<>();

    private final LocalizedNumberFormatter any;
    private final Map<Integer, LocalizedNumberFormatter> byPlaces = new ConcurrentHashMap<>();
    private final Map<MeasureUnit, String> ones = new ConcurrentHashMap<>();

    private NumberFormats(ULocale language) {
        this.any = NumberFormatter.withLocale(language);
    }

    static NumberFormats in(ULocale language) {
        return LANGUAGES.computeIfAbsent(language, NumberFormats::new);
    }

    /** To be narrowed further. */
    LocalizedNumberFormatter any() {
        return any;
    }

    /** All its places, and no more. */
    String plain(BigDecimal number) {
        return byPlaces.computeIfAbsent(Math.max(0, number.scale()), this::fixed)
                .format(number)
                .toString();
    }

    /** "1" with this unit. */
    String one(MeasureUnit unit) {
        return ones.computeIfAbsent(
                unit,
                key -> any.unit(key).precision(Precision.integer()).format(1).toString());
    }

    private LocalizedNumberFormatter fixed(int places) {
        return any.precision(Precision.fixedFraction(places));
    }
}
