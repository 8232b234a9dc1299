package org.factpress.extract.time;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;

/** Financial years by their number: "FY2023", "FY25", "fiscal 2024". */
public final class FiscalYear {
    private FiscalYear() {}

    /** The token behind a financial year that starts here; 0 where none does. */
    public static int end(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.is(TokenKind.ALNUM) && number(token) > 0 && isName(sentence, at)) {
            return at + 1;
        }
        int words = sentence.lexicon().length(sentence, at, WordClass.FISCAL);
        if (words == 0 || !YearRule.isYear(sentence.token(at + words))) {
            return 0;
        }
        Token behind = sentence.token(at + words + 1);
        boolean span = behind.glued() && (behind.is("/") || behind.isDash());
        return span ? 0 : at + words + 1;
    }

    /** The year that a single token names ("FY25"); 0 where it names none. */
    static int number(Token token) {
        String digits = token.text().replaceAll("\\D", "");
        return switch (digits.length()) {
            case 2 -> 2000 + Integer.parseInt(digits);
            case 4 -> Integer.parseInt(digits);
            default -> 0;
        };
    }

    private static boolean isName(Sentence sentence, int at) {
        String letters = sentence.norm(at).replaceAll("\\d.*", "");
        return sentence.lexicon().is(letters, WordClass.FISCAL);
    }
}
