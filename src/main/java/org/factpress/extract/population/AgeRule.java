package org.factpress.extract.population;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.quantity.NumberGrammar;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Ages: bands that define a population ("17 and under", "ages 18 to 22") and ages of persons ("as young as 6"). */
public final class AgeRule implements Rule {
    private static final int MONTHS = 12;
    private static final int YOUTH = 40;
    private static final int ADULT = 10;
    private static final int COUNTED_REACH = 12;
    private static final int OLD = 99;
    /** What an age may open with, other than its number. */
    private static final List<WordClass> OPENINGS = List.of(
            WordClass.NEARER_AGE,
            WordClass.EXTREME_AGE,
            WordClass.AGED,
            WordClass.YOUNGER_THAN,
            WordClass.OLDER_THAN,
            WordClass.UNDER_AGE,
            WordClass.OVER_AGE,
            WordClass.UP_TO_AGE,
            WordClass.OF_AGE);

    private final YearsReader years;
    private final QuantityWords words;

    public AgeRule(NumberGrammar numbers, QuantityWords words) {
        this.years = new YearsReader(numbers);
        this.words = words;
    }

    @Override
    public void apply(Workpiece work) {
        Sentence sentence = work.sentence();
        boolean worded = mayOpenWithWord(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            boolean opens = (worded || years.mayOpen(sentence, i)) && work.free(i);
            Optional<AgeMention> age = opens ? age(work, i) : Optional.empty();
            if (age.isPresent() && work.free(age.get().from(), age.get().to())) {
                keep(work, age.get());
                i = age.get().to() - 1;
            }
        }
    }

    private static boolean mayOpenWithWord(Sentence sentence) {
        for (WordClass opening : OPENINGS) {
            if (sentence.mayHold(opening)) {
                return true;
            }
        }
        return false;
    }

    private static void keep(Workpiece work, AgeMention age) {
        boolean single = age.ageMin() != null && age.ageMin().equals(age.ageMax());
        SetAsideReason reason = age.band() ? SetAsideReason.AGE_BAND : SetAsideReason.AGE;
        work.setAside(
                age.from(),
                age.to(),
                reason,
                single ? decimal(age.ageMin()) : null,
                single ? null : decimal(age.ageMin()),
                single ? null : decimal(age.ageMax()));
        work.ages().add(age);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer age) {
        return age == null ? null : BigDecimal.valueOf(age);
    }

    private Optional<AgeMention> age(Workpiece work, int start) {
        Sentence sentence = work.sentence();
        Cursor cursor = new Cursor(sentence, start);
        if (cursor.pass(WordClass.NEARER_AGE)) {
            return persons(cursor, start);
        }
        if (cursor.pass(WordClass.EXTREME_AGE)) {
            return extreme(cursor, start);
        }
        if (cursor.pass(WordClass.AGED)) {
            return aged(sentence, cursor, start);
        }
        if (cursor.at(WordClass.YOUNGER_THAN) || cursor.at(WordClass.OLDER_THAN)) {
            return compared(sentence, cursor, start);
        }
        if (cursor.at(WordClass.UNDER_AGE) || cursor.at(WordClass.OVER_AGE)) {
            return bounded(sentence, cursor, start);
        }
        if (cursor.pass(WordClass.UP_TO_AGE)) {
            return upTo(work, cursor, start);
        }
        if (sentence.is(start, WordClass.OF_AGE) && sentence.is(start + 1, WordClass.THAN)) {
            return compared(sentence, start);
        }
        return numberFirst(sentence, cursor, start);
    }

    private Optional<AgeMention> persons(Cursor cursor, int start) {
        Integer age = years.read(cursor);
        if (age == null) {
            return Optional.empty();
        }
        int before = cursor.at();
        Integer second = cursor.pass(WordClass.AND_OR) ? years.read(cursor) : null;
        if (second == null) {
            cursor.moveTo(before);
        }
        YearsReader.pass(cursor);
        return Optional.of(new AgeMention(start, cursor.at(), age, second == null ? age : second, false));
    }

    /** "the youngest was 19, the oldest 103": a bare number said of the youngest or the oldest. */
    private Optional<AgeMention> extreme(Cursor cursor, int start) {
        boolean said = cursor.pass(WordClass.COPULA);
        int number = cursor.at();
        Integer age = years.read(cursor);
        boolean bare = age != null && (said ? ends(cursor) : !cursor.token().isWord() && ends(cursor));
        return bare && cursor.sentence().token(number).is(TokenKind.NUMBER)
                ? Optional.of(new AgeMention(start, cursor.at(), age, age, false))
                : Optional.empty();
    }

    /** "aged 15 and younger", "ages 18 to 22", "aged between 2 and 8", "aged under 15", "age of 12". */
    private Optional<AgeMention> aged(Sentence sentence, Cursor cursor, int start) {
        cursor.pass(WordClass.GROUP);
        cursor.pass(WordClass.OF);
        cursor.pass(WordClass.FROM);
        boolean between = cursor.pass(WordClass.BETWEEN);
        if (cursor.at(WordClass.UNDER_AGE) || cursor.at(WordClass.OVER_AGE)) {
            return bounded(sentence, cursor, start);
        }
        Integer low = years.read(cursor);
        if (low == null) {
            return Optional.empty();
        }
        YearsReader.pass(cursor);
        Optional<AgeMention> open = openEnded(cursor, start, low);
        if (open.isPresent()) {
            return open;
        }
        boolean persons = sentence.is(start - 1, WordClass.COPULA) && !isShare(sentence, start);
        return Optional.of(upTo(cursor, start, low, between, !persons));
    }

    private AgeMention upTo(Cursor cursor, int start, int low, boolean between, boolean band) {
        int before = cursor.at();
        boolean joined = cursor.passDash() || cursor.pass(WordClass.TO) || between && cursor.pass(WordClass.AND);
        Integer high = joined ? years.read(cursor) : null;
        if (high == null) {
            cursor.moveTo(before);
            YearsReader.passAny(cursor);
            return new AgeMention(start, cursor.at(), low, low, false);
        }
        if (cursor.pass(WordClass.MONTHS)) {
            return new AgeMention(start, cursor.at(), low / MONTHS, high / MONTHS, band);
        }
        YearsReader.passAny(cursor);
        return new AgeMention(start, cursor.at(), low, high, band);
    }

    /** "and younger", "or over", "+" behind an age. */
    private static Optional<AgeMention> openEnded(Cursor cursor, int start, int age) {
        int before = cursor.at();
        if (cursor.pass("+")) {
            return Optional.of(new AgeMention(start, cursor.at(), age, null, true));
        }
        if (cursor.pass(WordClass.AND_OR)) {
            if (cursor.pass(WordClass.AND_YOUNGER) && !opensNumber(cursor)) {
                return Optional.of(new AgeMention(start, cursor.at(), null, age, true));
            }
            if (cursor.pass(WordClass.AND_OLDER) && !opensNumber(cursor)) {
                return Optional.of(new AgeMention(start, cursor.at(), age, null, true));
            }
        }
        cursor.moveTo(before);
        return Optional.empty();
    }

    /** "a staff of 26 and more than 1,900 volunteers": the words bound the next number. */
    private static boolean opensNumber(Cursor behind) {
        return behind.at(WordClass.THAN)
                && behind.sentence().token(behind.at() + 1).is(TokenKind.NUMBER);
    }

    /** "children younger than five", "trees older than 80 years": a band where people stand before it, else an age. */
    private Optional<AgeMention> compared(Sentence sentence, Cursor cursor, int start) {
        boolean under = cursor.pass(WordClass.YOUNGER_THAN);
        boolean over = !under && cursor.pass(WordClass.OLDER_THAN);
        Integer age = under || over ? years.read(cursor) : null;
        if (age == null) {
            return Optional.empty();
        }
        boolean named = cursor.pass(WordClass.YEARS);
        boolean people = isPeople(sentence, sentence.is(start - 1, WordClass.WHO_ARE) ? start - 2 : start - 1);
        if (!named && words.isPlural(cursor.token())) {
            return Optional.empty();
        }
        return Optional.of(
                under
                        ? new AgeMention(start, cursor.at(), null, age - 1, people)
                        : new AgeMention(start, cursor.at(), age + 1, null, people));
    }

    /** "Six of you are under 25", "they were over 60": a verb of being before the bound, a pronoun of people before the verb. */
    private boolean areSuch(Sentence sentence, int start, int age, Cursor behind) {
        return sentence.is(start - 1, WordClass.COPULA)
                && sentence.is(start - 2, WordClass.THESE_PERSONS)
                && age <= OLD
                && ends(behind);
    }

    /** "under 15" where a group of people or a word of age stands by it, "under the age of 18", "the under-fives". */
    private Optional<AgeMention> bounded(Sentence sentence, Cursor cursor, int start) {
        boolean under = cursor.pass(WordClass.UNDER_AGE);
        if (!under) {
            cursor.pass(WordClass.OVER_AGE);
        }
        cursor.pass("-");
        boolean named = cursor.pass(WordClass.AGE) || start < cursor.at() - 2;
        Integer age = years.read(cursor);
        if (age == null) {
            return Optional.empty();
        }
        boolean group = sentence.norm(cursor.at() - 1).matches("\\d+s");
        boolean old = YearsReader.pass(cursor) || group;
        boolean years = !old && cursor.pass(WordClass.YEARS_OF_AGE);
        boolean people = isPeople(sentence, start - 1)
                || age <= YOUTH
                        && words.isPlural(sentence.token(start - 1))
                        && !cursor.token().isCapitalised()
                        && ends(cursor)
                || areSuch(sentence, start, age, cursor)
                || years && (sentence.is(start - 1, WordClass.AGE_ARTICLE) || isTold(sentence, start, cursor));
        boolean told = isPredicate(sentence, start) && ends(cursor);
        people |= told;
        if (!named && !old && !people || words.isPlural(cursor.token()) && !old && !named) {
            return Optional.empty();
        }
        return Optional.of(
                under
                        ? new AgeMention(start, cursor.at(), null, age - 1, true)
                        : new AgeMention(start, cursor.at(), age + 1, null, true));
    }

    /** "les jeunes jusqu'à 17 ans", "de 16 à 25 ans, et jusqu'à 27 ans pour": the bound of a group, and no span of time. */
    private Optional<AgeMention> upTo(Workpiece work, Cursor cursor, int start) {
        boolean told = cursor.pass(WordClass.AGE)
                || isPeople(work.sentence(), start - 1)
                || !work.ages().isEmpty();
        Integer age = years.read(cursor);
        return told && age != null && cursor.pass(WordClass.YEARS_OF_AGE) && !cursor.at(WordClass.OF)
                ? Optional.of(new AgeMention(start, cursor.at(), null, age, true))
                : Optional.empty();
    }

    /** "were older than 75", "children younger than five". */
    private Optional<AgeMention> compared(Sentence sentence, int start) {
        Cursor cursor = new Cursor(sentence, start + 2);
        Integer age = years.read(cursor);
        if (age == null || !isPredicate(sentence, start) && !isPeople(sentence, start - 1)) {
            return Optional.empty();
        }
        YearsReader.passAny(cursor);
        boolean young = sentence.is(start, WordClass.YOUNGER);
        return Optional.of(new AgeMention(start, cursor.at(), young ? null : age + 1, young ? age - 1 : null, true));
    }

    /** "One in five is over 70", "a third were under 30": what some of a group are. */
    private static boolean isPredicate(Sentence sentence, int start) {
        return sentence.is(start - 1, WordClass.COPULA) && isCounted(sentence, start - 1);
    }

    /** Whether a share of a group stands before: "two thirds of them", "62% of guests". */
    private static boolean isShare(Sentence sentence, int end) {
        return IntStream.range(Math.max(0, end - COUNTED_REACH), end)
                .anyMatch(i -> sentence.is(i, WordClass.OF)
                        && (sentence.norm(i - 1).equals("%") || sentence.is(i - 1, WordClass.SHARE_WORD)));
    }

    /** Whether a number or a share of something stands before. */
    private static boolean isCounted(Sentence sentence, int end) {
        return IntStream.range(Math.max(0, end - COUNTED_REACH), end)
                .anyMatch(i -> sentence.token(i).is(TokenKind.NUMBER)
                        || sentence.is(i, WordClass.SHARE_WORD)
                        || sentence.is(i + 1, WordClass.OF) && sentence.is(i + 2, WordClass.PRONOUN_OF_GROUP));
    }

    /** "casualties under 16 fell", "tenants under 35.": nothing behind that the number could count. */
    private boolean ends(Cursor cursor) {
        Token next = cursor.token();
        return !next.isWord() && !next.is("%") && !next.is("-") && !next.isDash()
                || words.isFunctionWord(next)
                || words.isVerb(next)
                || cursor.at(WordClass.FINITE_CHANGE);
    }

    /** "15 years and younger", "17 and under", "12-year-old", "7- and 8-year-old", "15–24 years old". */
    private Optional<AgeMention> numberFirst(Sentence sentence, Cursor cursor, int start) {
        Integer low = years.read(cursor);
        if (low == null || cursor.token().is("%")) {
            return Optional.empty();
        }
        int afterNumber = cursor.at();
        boolean old = YearsReader.pass(cursor);
        boolean people = isPeople(sentence, start - 1);
        boolean years = old || cursor.at() > afterNumber;
        boolean sign = cursor.token().is("+");
        Optional<AgeMention> open = sign && !people ? Optional.empty() : openEnded(cursor, start, low);
        if (open.isPresent()
                && (sentence.is(cursor.at() - 1, WordClass.OF_AGE)
                        || years
                        || people
                        || sentence.is(afterNumber, WordClass.AND)
                        || sentence.is(start - 1, WordClass.COPULA) && low >= ADULT
                        || sign)) {
            return open;
        }
        if (old) {
            return Optional.of(new AgeMention(start, cursor.at(), low, low, false));
        }
        cursor.moveTo(afterNumber);
        Optional<AgeMention> single = ofPerson(sentence, cursor, start, low);
        return single.isPresent() ? single : pair(sentence, cursor, start, low);
    }

    /** "ont moins de 20 ans", "elle a 52 ans", but "il y a vingt ans" and "a 20 ans d'expérience". */
    private static boolean isTold(Sentence sentence, int start, Cursor behind) {
        boolean ago = sentence.is(start - 1, WordClass.AGE_VERB)
                && sentence.lexicon().length(sentence, start - 3, WordClass.AGO_BEFORE) > 0;
        return sentence.is(start - 1, WordClass.AGE_VERB) && !ago && !behind.at(WordClass.OF);
    }

    /** "une fillette de 6 ans", "à l'âge de 12 ans": a number of years tied to a person or to the word for age. */
    private Optional<AgeMention> ofPerson(Sentence sentence, Cursor cursor, int start, int age) {
        boolean tied = sentence.is(start - 1, WordClass.AGE_LINK);
        boolean person = words.isPopulation(sentence.token(start - 2))
                || sentence.is(start - 2, WordClass.PERSON_NOUN)
                || sentence.is(start - 2, WordClass.AGE);
        boolean group = words.isPlural(sentence.token(start - 2));
        if (cursor.at(WordClass.YEARS_OF_AGE) && isTold(sentence, start, new Cursor(sentence, cursor.at() + 1))) {
            return Optional.of(new AgeMention(start, cursor.at() + 1, age, age, false));
        }
        boolean marked = sentence.is(start - 1, WordClass.AGE_BOUND)
                && sentence.token(start).is(TokenKind.NUMBER);
        if ((marked || opensClause(sentence, start, cursor.at() + 1))
                && cursor.at(WordClass.YEARS_OF_AGE)
                && !sentence.is(cursor.at() + 1, WordClass.OF)) {
            return Optional.of(new AgeMention(start, cursor.at() + 1, age, age, false));
        }
        return tied && person && cursor.pass(WordClass.YEARS_OF_AGE)
                ? Optional.of(new AgeMention(start, cursor.at(), age, age, group))
                : Optional.empty();
    }

    /** "À 21 ans, elle s'impose": how old somebody was. */
    private static boolean opensClause(Sentence sentence, int start, int behind) {
        return sentence.is(start - 1, WordClass.AGE_AT)
                && (start == 1 || sentence.is(start - 2, WordClass.CLAUSE_BOUNDARY))
                && sentence.norm(behind).equals(",");
    }

    /** A group of people, or one of them, past an opening bracket or "well". */
    private boolean isPeople(Sentence sentence, int index) {
        int at = index;
        while (at > 0
                && (sentence.norm(at).equals("(")
                        || sentence.is(at, WordClass.WELL)
                        || sentence.is(at, WordClass.AGE_LINK)
                        || sentence.norm(at).equals(",")
                        || sentence.is(at, WordClass.ALL))) {
            at--;
        }
        return words.isPopulation(sentence.token(at));
    }

    /** "children 6–16", "youth unemployment (15–24 years)": a span of numbers set beside people, counting nothing. */
    private boolean isBare(Sentence sentence, int start, Cursor cursor) {
        Token next = cursor.token();
        if (cursor.pass(WordClass.YEARS)) {
            boolean bracketed =
                    sentence.norm(start - 1).equals("(") && cursor.token().is(")");
            return bracketed && (isPeople(sentence, start - 2) || isPeople(sentence, start - 3));
        }
        boolean measured = next.is("%") || cursor.at(WordClass.PER) || next.isWord() && !next.isCapitalised();
        return isPeople(sentence, start - 1) && (!measured || words.isFunctionWord(next) && !cursor.at(WordClass.PER));
    }

    /** "les 15-24 ans", "les jeunes de 15 à 24 ans", "entre 15 et 24 ans" behind a group of people. */
    private boolean isGroup(Sentence sentence, int start) {
        int before = sentence.is(start - 1, WordClass.BETWEEN) ? start - 2 : start - 1;
        return isPeople(sentence, before) || sentence.is(before, WordClass.AGE_ARTICLE);
    }

    /** "the oldest group, from 15 to 17": a group that a word of age tells apart. */
    private static boolean isAgeGroup(Sentence sentence, int start) {
        int comma = sentence.is(start - 1, WordClass.FROM) ? start - 2 : start - 1;
        int group = sentence.norm(comma).equals(",") || sentence.norm(comma).equals("(") ? comma - 1 : comma;
        return sentence.is(group, WordClass.GROUP)
                && (sentence.is(group - 1, WordClass.EXTREME_AGE) || sentence.is(group - 1, WordClass.AGE));
    }

    /** "avaient entre 8 et 13 ans". */
    private static boolean haveAges(Sentence sentence, int start, Cursor cursor) {
        int before =
                sentence.is(start - 1, WordClass.BETWEEN) || sentence.is(start - 1, WordClass.FROM) ? start - 1 : start;
        return cursor.at(WordClass.YEARS_OF_AGE)
                && isTold(sentence, before, new Cursor(sentence, cursor.at() + 1))
                && cursor.pass(WordClass.YEARS_OF_AGE);
    }

    private Optional<AgeMention> pair(Sentence sentence, Cursor cursor, int start, int low) {
        boolean hyphen = cursor.passDash();
        boolean joined = cursor.pass(WordClass.AND_OR) || cursor.pass(WordClass.TO) || hyphen;
        Integer high = joined ? years.read(cursor) : null;
        boolean range = hyphen || high != null;
        if (high != null && low < high && isGroup(sentence, start) && cursor.pass(WordClass.YEARS_OF_AGE)) {
            return Optional.of(new AgeMention(start, cursor.at(), low, high, true));
        }
        if (high != null && low < high && high <= OLD && isAgeGroup(sentence, start) && ends(cursor)) {
            return Optional.of(new AgeMention(start, cursor.at(), low, high, true));
        }
        if (high != null && low < high && haveAges(sentence, start, cursor)) {
            return Optional.of(new AgeMention(start, cursor.at(), low, high, false));
        }
        if (hyphen && high != null && low < high && isBare(sentence, start, cursor)) {
            return Optional.of(new AgeMention(start, cursor.at(), low, high, true));
        }
        return high != null && YearsReader.pass(cursor)
                ? Optional.of(new AgeMention(
                        start,
                        cursor.at(),
                        low,
                        high,
                        range && sentence.is(cursor.at() - 1, WordClass.OLD_ONES)
                                || range && cursor.at(WordClass.OLD_ONE)))
                : Optional.empty();
    }
}
