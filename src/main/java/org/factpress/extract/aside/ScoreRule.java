package org.factpress.extract.aside;

import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.WordForm;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Results of games: "beat them 3-2", "won 4-6, 7-6 (10-8), 6-3"; two numbers of one score, and no range. */
public final class ScoreRule implements Rule {
    private static final int LARGEST = 200;
    private final Set<String> games;
    private final int game;
    private final Set<String> digits;

    public ScoreRule(Vocabulary vocabulary) {
        this.games = vocabulary.words("games");
        this.game = vocabulary
                .lexicon()
                .phrases()
                .add(games.stream().map(word -> WordForm.of(word).stem()).toList());
        this.digits = vocabulary.words("cardinals");
    }

    @Override
    public void apply(Workpiece work) {
        Sentence sentence = work.sentence();
        if (!NumberWords.anyDigits(sentence.tokens())) {
            return;
        }
        boolean game = isOfGame(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).isPlainWhole()) {
                continue;
            }
            if (work.free(i, i + 3) && game && isWicket(sentence, i)) {
                work.setAside(i, i + 3, SetAsideReason.OTHER, null);
            } else if (work.free(i, i + 5) && isExchange(sentence, i)) {
                work.setAside(i, i + 5, SetAsideReason.OTHER, null);
            } else if (work.free(i, i + 3)
                    && isPair(sentence, i)
                    && (game || falls(sentence, i))
                    && !counts(sentence, i + 3)) {
                work.setAside(i, i + 3, SetAsideReason.OTHER, null);
            }
        }
    }

    private boolean isOfGame(Sentence sentence) {
        return sentence.mayKnow(game)
                && IntStream.range(0, sentence.size()).anyMatch(i -> games.contains(sentence.norm(i)));
    }

    private static boolean isPair(Sentence sentence, int i) {
        return isPoints(sentence.token(i))
                && sentence.token(i + 1).isDash()
                && sentence.token(i + 1).glued()
                && isPoints(sentence.token(i + 2))
                && sentence.token(i + 2).glued()
                && !sentence.token(i + 3).isDash();
    }

    /** "287 for six": runs and wickets. */
    private boolean isWicket(Sentence sentence, int i) {
        Token wickets = sentence.token(i + 2);
        boolean few = wickets.isPlainWhole() && wickets.text().length() == 1 || digits.contains(wickets.norm());
        return sentence.token(i).isPlainWhole() && sentence.is(i + 1, WordClass.FOR) && few;
    }

    /** "2-for-1", "8-for-11": so many of so many. */
    private static boolean isExchange(Sentence sentence, int i) {
        return sentence.token(i).isPlainWhole()
                && sentence.token(i + 1).isDash()
                && sentence.token(i + 1).glued()
                && sentence.is(i + 2, WordClass.FOR)
                && sentence.token(i + 3).isDash()
                && sentence.token(i + 4).isPlainWhole();
    }

    private static boolean isPoints(Token token) {
        return token.isPlainWhole() && Integer.parseInt(token.text()) <= LARGEST;
    }

    /** "3-2": a range would rise. */
    private static boolean falls(Sentence sentence, int i) {
        return Integer.parseInt(sentence.token(i).text())
                >= Integer.parseInt(sentence.token(i + 2).text());
    }

    /** "10-15 minutes", "3-5%": what has a unit is no score. */
    private static boolean counts(Sentence sentence, int behind) {
        Token next = sentence.token(behind);
        return next.is("%") || next.is("-") || next.isWord() && next.glued();
    }
}
