package org.factpress.extract.population;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.model.SetAsideReason;

/** Ages set beside a person: "Ana Diaz, 52, heads the unit", "a second man (41)". */
public final class PersonAgeRule implements Rule {
    private static final int OLDEST = 110;
    private static final int REACH = 5;
    private static final Set<String> OPENERS = Set.of(",", "(");

    private static final Set<String> CLOSERS = Set.of(",", ")", ".", ";", "");
    private final Set<String> persons;
    private final Collection<String> months;
    private final Set<String> cardinals;

    public PersonAgeRule(Vocabulary vocabulary) {
        this.persons = Set.copyOf(vocabulary.map("populations").values());
        this.months = vocabulary.words("months");
        this.cardinals = vocabulary.words("cardinals");
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 2; i < work.sentence().size(); i++) {
            int end = work.sentence().is(i + 1, WordClass.YEARS_OF_AGE) ? i + 2 : i + 1;
            if (work.free(i) && isAge(work.sentence(), i, end) && isPerson(work.sentence(), i - 2, end - i > 1)) {
                String digits = work.sentence().token(i).text();
                work.setAside(i, end, SetAsideReason.AGE, new BigDecimal(digits));
            } else if (work.free(i) && isOfYoungest(work.sentence(), i)) {
                work.setAside(i, i + 1, SetAsideReason.AGE, null);
            }
        }
    }

    /** "The youngest was six", "the oldest of whom was 93": a superlative of age, its verb, and the number alone. */
    private boolean isOfYoungest(Sentence sentence, int i) {
        boolean told =
                sentence.is(i - 1, WordClass.COPULA) && !sentence.token(i + 1).isWord();
        boolean number = told && (sentence.token(i).isPlainWhole() || cardinals.contains(sentence.norm(i)));
        return number && IntStream.range(i - REACH, i - 1).anyMatch(at -> sentence.is(at, WordClass.YOUNGEST));
    }

    private static boolean isAge(Sentence sentence, int i, int end) {
        Token token = sentence.token(i);
        boolean small = token.isPlainWhole()
                && token.text().length() <= 3
                && !token.text().startsWith("0");
        return small
                && OPENERS.contains(sentence.norm(i - 1))
                && CLOSERS.contains(sentence.norm(end))
                && Integer.parseInt(token.text()) <= OLDEST;
    }

    /** Two names in a row, or a word for one person; no place and no month. With its years any word will do. */
    private boolean isPerson(Sentence sentence, int last, boolean years) {
        Token name = sentence.token(last);
        if (years) {
            return name.isWord() && !sentence.is(last, WordClass.YEARS);
        }
        boolean named = isName(name)
                && (isName(sentence.token(last - 1))
                        || sentence.is(last - 1, WordClass.SAYING)
                        || last == 0 && sentence.norm(1).equals(","));
        return named || persons.contains(name.norm());
    }

    /** Surnames are names of towns as often as not; those of countries and regions seldom are. */
    private static boolean isCountryOrRegion(String name) {
        return Gazetteer.standard().named(name).stream().anyMatch(place -> place.kind() != PlaceKind.CITY);
    }

    private boolean isName(Token token) {
        return token.isCapitalised()
                && !isCountryOrRegion(token.text())
                && !months.contains(token.norm())
                && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }
}
