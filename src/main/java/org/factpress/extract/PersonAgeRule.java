package org.factpress.extract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.model.SetAsideReason;

/** Ages set beside a person: "Ana Diaz, 52, heads the unit", "a second man (41)". */
final class PersonAgeRule implements Rule {
    private static final int OLDEST = 110;
    private static final int WELL_KNOWN = 1_000;
    private static final Set<String> OPENERS = Set.of(",", "(");
    private static final Set<String> CLOSERS = Set.of(",", ")", ".", ";", "");
    private final Set<String> persons;
    private final Collection<String> months;

    PersonAgeRule(Vocabulary vocabulary) {
        this.persons = Set.copyOf(vocabulary.map("populations").values());
        this.months = vocabulary.words("months");
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 2; i < work.sentence().size(); i++) {
            if (work.free(i) && isAge(work.sentence(), i) && isPerson(work.sentence(), i - 2)) {
                String digits = work.sentence().token(i).text();
                work.setAside(i, i + 1, SetAsideReason.AGE, new BigDecimal(digits));
            }
        }
    }

    private static boolean isAge(Sentence sentence, int i) {
        boolean set = OPENERS.contains(sentence.norm(i - 1)) && CLOSERS.contains(sentence.norm(i + 1));
        Token token = sentence.token(i);
        boolean small = token.isPlainWhole()
                && token.text().length() <= 3
                && !token.text().startsWith("0");
        return set && small && Integer.parseInt(token.text()) <= OLDEST;
    }

    /** Two names in a row, or a word for one person; no place and no month. */
    private boolean isPerson(Sentence sentence, int last) {
        Token name = sentence.token(last);
        Token first = sentence.token(last - 1);
        boolean named =
                isName(name) && isName(first) && !isPlace(name.text()) && !isPlace(first.text() + " " + name.text());
        return named || persons.contains(name.norm());
    }

    private boolean isName(Token token) {
        return token.isCapitalised()
                && !months.contains(token.norm())
                && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether the bare name means a place: a country, or a city too large to be taken for a family. */
    private static boolean isPlace(String name) {
        return Gazetteer.standard().named(name).stream()
                .anyMatch(place -> place.kind() == PlaceKind.COUNTRY || place.thousands() >= WELL_KNOWN);
    }
}
