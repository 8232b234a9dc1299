package org.factpress.extract.aside;

import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Numbers of questions and answers at the start of their line: "Q1. How does it work?", "A12: Yes". */
public final class QuestionRule implements Rule {
    private static final Pattern NUMBERED = Pattern.compile("[QA]\\d{1,3}");
    private static final Set<String> STOPS = Set.of(".", ")", ":");

    @Override
    public void apply(Workpiece work) {
        Token token = work.sentence().token(0);
        if (token.is(TokenKind.ALNUM)
                && NUMBERED.matcher(token.text()).matches()
                && opensLine(work, token.start())
                && isNumber(work.sentence())) {
            work.setAside(0, 1, SetAsideReason.LIST_NUMBER, null);
        }
    }

    private static boolean opensLine(Workpiece work, int start) {
        return start == work.sentence().block().start()
                || work.document().text().charAt(start - 1) == '\n';
    }

    /** "Q1: revenue rose 4%" opens with a quarter of the year; behind a colon only what asks is a question. */
    private static boolean isNumber(Sentence sentence) {
        Token stop = sentence.token(1);
        boolean colon = stop.is(":");
        return STOPS.contains(stop.norm())
                && stop.glued()
                && (!colon || sentence.token(sentence.size() - 1).is("?"));
    }
}
