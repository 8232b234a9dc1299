package org.factpress.extract.aside;

import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Token;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Zone;

/** What no other layer spoke for: nothing numeric may stay unaccounted. */
public final class ClosingRule implements Rule {
    private final NumberWords numberWords;

    public ClosingRule(NumberWords numberWords) {
        this.numberWords = numberWords;
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            Token token = work.sentence().token(i);
            if (work.free(i) && numberWords.isNumeral(work.sentence(), i)) {
                work.setAside(i, i + 1, reason(work, token), null);
            }
        }
    }

    private static SetAsideReason reason(Workpiece work, Token token) {
        if (work.zone() == Zone.BOILERPLATE) {
            return SetAsideReason.BOILERPLATE;
        }
        return token.isWord() ? SetAsideReason.IDIOM : SetAsideReason.OTHER;
    }
}
