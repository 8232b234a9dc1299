package org.factpress.extract.aside;

import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Numbers that belong to the page and not to its story: "(PDF, 2.4 MB, 68 pages)", "5 min read", "12 comments". */
public final class FurnitureRule implements Rule {
    private static final int REACH = 5;
    private static final Set<String> SIZES = Set.of("kb", "mb", "gb");

    @Override
    public void apply(Workpiece work) {
        Sentence sentence = work.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!work.free(i) || !sentence.token(i).is(TokenKind.NUMBER)) {
                continue;
            }
            if (isReading(sentence, i)) {
                work.setAside(i, i + 2, SetAsideReason.BOILERPLATE, null);
            } else if (ofFile(sentence, i)) {
                work.setAside(i, i + 2, SetAsideReason.OTHER, null);
            }
        }
    }

    /** "5 min read", "3 minutes to read". */
    private static boolean isReading(Sentence sentence, int i) {
        return sentence.is(i + 1, WordClass.MINUTES)
                && (sentence.is(i + 2, WordClass.READ)
                        || sentence.norm(i + 2).equals("-") && sentence.is(i + 3, WordClass.READ)
                        || sentence.is(i + 2, WordClass.TO) && sentence.is(i + 3, WordClass.READ));
    }

    private static boolean ofFile(Sentence sentence, int i) {
        boolean size = SIZES.contains(sentence.norm(i + 1)) || sentence.is(i + 1, WordClass.PAGES);
        return size && IntStream.range(i - REACH, i).anyMatch(at -> sentence.is(at, WordClass.FILE_TYPE));
    }
}
