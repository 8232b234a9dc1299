package org.factpress.extract.measure;

import java.util.Map;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.Lexicon;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Typography;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The unit of a bare count from what it measures: "paying subscribers" are counted in subscribers. */
public final class CountUnit {
    private final QuantityWords words;
    private final Typography typography;
    private final Lexicon lexicon;
    private final Map<String, String> collectives;

    public CountUnit(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.typography = vocabulary.typography();
        this.lexicon = vocabulary.lexicon();
        this.collectives = vocabulary.map("collectives");
    }

    /** The amount in the unit that its measure names, where it has none of its own. */
    public Amount named(Amount amount, @Nullable String measure) {
        Quantity q = amount.quantity();
        boolean bare = q.unit() == null && (amount.is(FigureKind.COUNT) || amount.is(FigureKind.CHANGE));
        String unit = bare && measure != null ? unit(measure) : null;
        return unit == null
                ? amount
                : amount.with(new Quantity(q.kind(), q.value(), q.low(), q.high(), q.qualifier(), q.precision(), unit));
    }

    /** The singular of the head: the last plural before the first function word, past "the number of". */
    private @Nullable String unit(String measure) {
        String head = null;
        String before = null;
        String each = null;
        for (Token token : Lexer.tokens(typography, measure, 0, measure.length())) {
            boolean number = lexicon.is(token, WordClass.NO_RATE);
            boolean of = lexicon.is(token, WordClass.OF);
            if (words.isFunctionWord(token) && !(of && head == null)) {
                break;
            }
            each = collectives.getOrDefault(token.norm(), each);
            boolean numbers = words.isPlural(token) && lexicon.is(words.singular(token.norm()), WordClass.NO_RATE);
            head = numbers ? before : words.isPlural(token) && !number ? token.norm() : head;
            before = token.norm();
        }
        return head == null ? each : words.singular(head);
    }
}
