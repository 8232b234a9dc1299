package org.factpress.extract.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed list: which tokens must end up in exactly one row, of figures or of what was set aside. */
public final class NumberWords {
    private final Set<String> closedList;
    private final int known;

    public NumberWords(Vocabulary vocabulary) {
        this.closedList = Stream.of("cardinals", "ordinals", "fractions", "spans", "multiples")
                .flatMap(name -> vocabulary.words(name).stream())
                .filter(word -> !word.contains(" "))
                .collect(Collectors.toSet());
        vocabulary.table("scales").stream()
                .map(Vocabulary.Entry::phrase)
                .filter(word -> word.length() > 2)
                .forEach(closedList::add);
        vocabulary.words("vague").stream().filter(word -> !word.contains(" ")).forEach(closedList::add);
        closedList.add("couple");
        // An article that is also the word for one ("un") counts nothing by itself.
        Lexicon lexicon = vocabulary.lexicon();
        closedList.removeIf(word -> lexicon.is(word, WordClass.A));
        this.known = lexicon.phrases().add(closedList);
    }

    public Set<String> words() {
        return closedList;
    }

    public boolean isNumeral(Token token) {
        return switch (token.kind()) {
            case NUMBER, ALNUM, ORDINAL, DECADE, SUPERSCRIPT, FRACTION_SIGN -> true;
            case WORD -> closedList.contains(token.stem());
            case SIGN -> false;
        };
    }

    /** The same of the token at this index, most of whose words are known to be none. */
    public boolean isNumeral(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return (!token.isWord() || sentence.mayKnow(index, known)) && isNumeral(token);
    }

    public static boolean anyDigits(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.kind() != TokenKind.WORD && hasDigit(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
