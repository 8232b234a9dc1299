package org.factpress.extract.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factpress.extract.language.PhraseBook.Match;

/** The words around a number: qualifiers, per cent, currencies, units, plurals. */
public final class QuantityWords {
    /** Short forms of currencies that are written before the number and not in capitals. */
    private static final Set<String> MONEY_SIGNS = Set.of("rs", "rs.", "rm", "rp", "kr", "gh", "zł", "kč", "fr", "lei");

    private final Inflection inflection;
    private final PhraseBook qualifiers;
    private final PhraseBook qualifiersAfter;
    private final PhraseBook percent;
    private final PhraseBook currencies;
    private final Map<String, String> irregularPlurals;
    private final Map<String, String> populations;
    private final Set<String> functionWords;
    private final Set<String> verbs;
    private final FormMemo<Known> known = new FormMemo<>(this::read);

    public QuantityWords(Vocabulary vocabulary) {
        this.inflection = new Inflection(vocabulary);
        this.qualifiers = vocabulary.phrases("qualifiers");
        this.qualifiersAfter = vocabulary.phrases("qualifiers-after");
        this.percent = vocabulary.phrases("percent");
        this.currencies = vocabulary.phrases("currencies");
        this.irregularPlurals = vocabulary.map("irregular-plurals");
        this.populations = vocabulary.map("populations");
        this.functionWords = vocabulary.words("function-words");
        this.verbs = vocabulary.words("verbs");
    }

    public Optional<Match> qualifierBefore(Sentence sentence, int index) {
        return qualifiers.endingBefore(sentence, index);
    }

    public Optional<Match> qualifierAfter(Sentence sentence, int index) {
        return qualifiersAfter.startingAt(sentence, index);
    }

    /** Per cent, percentage points or basis points starting at this token, also joined to the number by a hyphen. */
    public Optional<Match> percentAfter(Sentence sentence, int index) {
        Optional<Match> match = percent.startingAt(sentence, index);
        return match.isEmpty()
                        && sentence.norm(index).equals("-")
                        && sentence.token(index).glued()
                ? percent.startingAt(sentence, index + 1)
                : match;
    }

    public Optional<Match> currencyBefore(Sentence sentence, int index) {
        return currencies
                .endingBefore(sentence, index)
                .filter(match -> !match.entry().column(2).equals("glued") && isSignOrCode(sentence, match))
                .flatMap(match -> opensWithArticle(sentence, match)
                        ? currencies.startingAt(sentence, match.from() + 1)
                        : Optional.of(match))
                .filter(match -> !isLetter(match) || sentence.token(index).glued());
    }

    /** "a $5 fee" is told in the money of the text, "A$5" in that of Australia: the letter touches its sign. */
    private static boolean opensWithArticle(Sentence sentence, Match match) {
        return sentence.is(match.from(), WordClass.A)
                && match.to() - match.from() > 1
                && !sentence.token(match.from() + 1).glued();
    }

    /** A single letter that is money only where it stands right before the digits ("K38"). */
    private static boolean isLetter(Match match) {
        return match.entry().column(2).equals("before");
    }

    public Optional<Match> currencyAfter(Sentence sentence, int index) {
        return currencies
                .startingAt(sentence, index)
                .filter(match -> !opensNumber(sentence, match) && !isLetter(match));
    }

    /** "children 6–16 CHF 8": a sign or code with a number right behind it belongs to that number. */
    private static boolean opensNumber(Sentence sentence, Match match) {
        return sentence.token(match.to()).is(TokenKind.NUMBER) && isSignOrCode(sentence, match);
    }

    /** "dollars" before a number is no currency of it; a sign or an upper-case code is. */
    private static boolean isSignOrCode(Sentence sentence, Match match) {
        Token last = sentence.token(match.to() - 1);
        return !last.isWord()
                || last.text().equals(last.text().toUpperCase(Locale.ROOT))
                || hasCapitals(last.text())
                || MONEY_SIGNS.contains(last.norm());
    }

    /** "KSh", "USh": capitals within tell a sign from a word. */
    private static boolean hasCapitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** What a word is by the tables and endings of the language. */
    private record Known(boolean function, boolean verb, boolean population, boolean plural) {}

    private Known read(WordForm form) {
        String word = form.norm();
        boolean function = functionWords.contains(word);
        boolean verb = verbs.contains(word);
        return new Known(
                function,
                verb,
                populations.containsKey(word) || populations.containsValue(word),
                !function && !verb && isPlural(word));
    }

    private boolean isPlural(String word) {
        return inflection.isPlural(word) || irregularPlurals.containsKey(word) || populations.containsKey(word);
    }

    public boolean isFunctionWord(Token token) {
        return known.of(token.form()).function();
    }

    public boolean isVerb(Token token) {
        return known.of(token.form()).verb();
    }

    public boolean isPopulation(Token token) {
        return known.of(token.form()).population();
    }

    /** Whether this word names a group of people. */
    public boolean isGroup(String word) {
        return populations.containsKey(word);
    }

    public boolean isPlural(Token token) {
        return token.isWord() && known.of(token.form()).plural();
    }

    public String singular(String plural) {
        String word = plural.toLowerCase(Locale.ROOT);
        String irregular = irregularPlurals.getOrDefault(word, populations.get(word));
        return irregular != null ? irregular : inflection.singular(word);
    }

    public Inflection inflection() {
        return inflection;
    }
}
