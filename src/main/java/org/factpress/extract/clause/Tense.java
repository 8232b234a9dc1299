package org.factpress.extract.clause;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** Whether a sentence tells of the present: its first verb stands in a present tense, and none in a past one. */
public final class Tense {
    private Tense() {}

    public static boolean isPresent(Workpiece work) {
        Syntax syntax = work.syntax();
        return syntax != null && isPresent(syntax);
    }

    private static boolean isPresent(Syntax syntax) {
        VerbGroup first = null;
        for (VerbGroup group : syntax.groups()) {
            if (group.tag() != Tag.FINITE && !syntax.is(group.from(), Tag.AUXILIARY)) {
                continue;
            }
            if (!isPresent(syntax, group)) {
                return false;
            }
            first = first == null ? group : first;
        }
        return first != null;
    }

    private static boolean isPresent(Syntax syntax, VerbGroup group) {
        Sentence sentence = syntax.sentence();
        return syntax.is(group.from(), Tag.AUXILIARY)
                ? sentence.is(group.from(), WordClass.PRESENT_AUXILIARY)
                : isPresent(sentence.norm(group.main()), group.verb(), sentence, group.main());
    }

    /** A verb whose past looks like its present ("cut", "put") tells nothing. */
    private static boolean isPresent(String form, @Nullable String verb, Sentence sentence, int at) {
        return verb != null
                && form.startsWith(verb)
                && !sentence.is(at, WordClass.PARTICIPLE)
                && !sentence.is(at, WordClass.INVARIANT_VERB);
    }
}
