package org.factpress.extract.population;

import java.util.Optional;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.quantity.NumberGrammar;
import org.jspecify.annotations.Nullable;

/** Reads the years of an age, and the words that say that they are one. */
final class YearsReader {
    private static final int OLDEST = 120;
    private final NumberGrammar numbers;

    YearsReader(NumberGrammar numbers) {
        this.numbers = numbers;
    }

    /** Passes "years old", "-year-old", "years of age" (true) or bare "years" before "and" (false). */
    static boolean pass(Cursor cursor) {
        int before = cursor.at();
        cursor.passDash();
        if (cursor.pass(WordClass.YEARS)) {
            int afterYears = cursor.at();
            cursor.passDash();
            if (cursor.pass(WordClass.OLD)) {
                return true;
            }
            cursor.moveTo(afterYears);
            if (cursor.at(WordClass.AND_OR)) {
                return false;
            }
        }
        cursor.moveTo(before);
        return false;
    }

    /** The same, or the word for years alone, where what stands before says that they are an age ("âgé de 52 ans"). */
    static boolean passAny(Cursor cursor) {
        return pass(cursor) || cursor.pass(WordClass.YEARS_OF_AGE);
    }

    /** "over-65s", "the under-30s". */
    private static @Nullable Integer groupName(Cursor cursor) {
        String text = cursor.token().norm();
        boolean group =
                !cursor.token().isWord() && text.endsWith("s") && text.matches("\\d{1,2}s") && overOrUnder(cursor);
        return group ? Integer.valueOf(text.substring(0, text.length() - 1)) : null;
    }

    private static boolean overOrUnder(Cursor cursor) {
        Sentence sentence = cursor.sentence();
        int at = sentence.token(cursor.at() - 1).isDash() ? cursor.at() - 2 : cursor.at() - 1;
        return sentence.is(at, WordClass.OVER_OR_UNDER);
    }

    /** Whether a number of years may begin with this token. */
    boolean mayOpen(Sentence sentence, int at) {
        return !sentence.token(at).isWord() || numbers.mayOpen(sentence, at);
    }

    /** A whole number of years, in digits, in words or as the name of a group; null where none stands here. */
    @Nullable
    Integer read(Cursor cursor) {
        Integer named = groupName(cursor);
        if (named != null) {
            cursor.moveTo(cursor.at() + 1);
            return named;
        }
        Optional<Numeral> numeral = numbers.cardinal(cursor);
        if (numeral.isEmpty()
                || numeral.get().value().scale() > 0
                || numeral.get().value().intValue() > OLDEST) {
            return null;
        }
        cursor.moveTo(numeral.get().to());
        return numeral.get().value().intValue();
    }
}
