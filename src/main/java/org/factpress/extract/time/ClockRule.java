package org.factpress.extract.time;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Times of day that their zone tells: "1140 GMT". */
public final class ClockRule implements Rule {
    private static final int DIGITS = 4;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    @Override
    public void apply(Workpiece work) {
        Sentence sentence = work.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (isTime(sentence.token(i)) && work.free(i, i + 2) && sentence.is(i + 1, WordClass.TIME_ZONE)) {
                work.setAside(i, i + 2, SetAsideReason.TIME, null);
            }
        }
    }

    private static boolean isTime(Token token) {
        if (!token.isPlainWhole() || token.text().length() != DIGITS) {
            return false;
        }
        int number = Integer.parseInt(token.text());
        return number / 100 <= LAST_HOUR && number % 100 <= LAST_MINUTE;
    }
}
