package org.factpress.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.place.MoneyCountry;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Money whose name several countries share: in a text about the Philippines "pesos" are Philippine ones. */
public final class CurrencyHome {
    private static final int CODE = 3;
    private final PhraseBook names;
    private final Map<String, String> codes = new HashMap<>();
    /** Names so common that a country must be plainly the document's to claim them. */
    private final Set<String> common = new HashSet<>();

    public CurrencyHome(Vocabulary vocabulary) {
        this.names = vocabulary.phrases("currency-homes");
        for (Vocabulary.Entry entry : vocabulary.table("currency-homes")) {
            codes.put(key(entry.phrase(), entry.column(0)), entry.column(1));
            if (entry.column(2).equals("common")) {
                common.add(entry.phrase());
            }
        }
    }

    /** The single letters that are signs of money in a text, because it names a country where they are: "K38" in Zambia. */
    public String lettersIn(String text) {
        StringBuilder letters = new StringBuilder();
        for (String key : codes.keySet()) {
            if (key.indexOf('|') == 1
                    && Character.isLetter(key.charAt(0))
                    && letters.indexOf(key.substring(0, 1).toUpperCase(Locale.ROOT)) < 0
                    && text.contains(key.substring(2))) {
                letters.append(Character.toUpperCase(key.charAt(0)));
            }
        }
        return letters.toString();
    }

    /** The amount in the money of the country that the document is about, where that country's money goes by this name. */
    public Amount at(Sentence sentence, Amount amount, MoneyCountry country) {
        String unit = amount.quantity().unit();
        if (country.likely() == null || unit == null || !isCode(unit)) {
            return amount;
        }
        for (int i = amount.from(); i < amount.to(); i++) {
            String code = names.startingAt(sentence, i)
                    .filter(match -> match.to() <= amount.to() && !qualified(sentence, amount, match.from()))
                    .map(match -> code(match.entry().phrase(), country))
                    .orElse(null);
            if (code != null) {
                return amount.with(in(amount.quantity(), code));
            }
        }
        return amount;
    }

    private static boolean isCode(String unit) {
        return unit.length() == CODE && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private @Nullable String code(String name, MoneyCountry country) {
        String home = common.contains(name) ? country.plain() : country.likely();
        return home == null ? null : codes.get(key(name, home));
    }

    /** "US$", "Canadian dollars", "francs suisses": the money says itself whose it is. */
    private static boolean qualified(Sentence sentence, Amount amount, int name) {
        boolean adjective = name + 1 < amount.to() && sentence.token(name + 1).isWord();
        return adjective
                || name > amount.from()
                        && sentence.token(name - 1).isWord()
                        && sentence.token(name - 1).isCapitalised();
    }

    private static Quantity in(Quantity q, String code) {
        return new Quantity(q.kind(), q.value(), q.low(), q.high(), q.qualifier(), q.precision(), code);
    }

    private static String key(String name, String country) {
        return name + "|" + country;
    }
}
