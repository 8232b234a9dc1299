package org.factpress.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.clause.PartsOfSpeech.Kind;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;

/** Joins auxiliaries and verbs to verb groups ("have now been jailed", "plans to narrow") and finds the subject of each. */
final class VerbGroups {
    private final PartsOfSpeech parts;
    private final VerbForms verbs;

    VerbGroups(PartsOfSpeech parts, VerbForms verbs) {
        this.parts = parts;
        this.verbs = verbs;
    }

    List<VerbGroup> of(Sentence sentence, Tag[] tags) {
        List<VerbGroup> groups = new ArrayList<>();
        Subjects subjects = new Subjects(sentence, tags);
        int i = 0;
        while (i < tags.length) {
            if (tags[i].opensGroup()) {
                VerbGroup group = subjects.given(group(sentence, tags, i), groups);
                groups.add(group);
                i = group.to();
            } else {
                i++;
            }
        }
        return groups;
    }

    private VerbGroup group(Sentence sentence, Tag[] tags, int from) {
        int main = from;
        boolean helped = tags[from] == Tag.AUXILIARY || tags[from] == Tag.MODAL;
        boolean be = parts.is(sentence.norm(from), Kind.BE);
        int i = from + 1;
        while (i < tags.length && (helped && continues(tags[i]) || opensChain(tags, i, main))) {
            if (tags[i] == Tag.TO) {
                helped = true;
                be = false;
            } else if (tags[i].isVerb()) {
                main = i;
                helped = false;
            } else if (tags[i] == Tag.AUXILIARY) {
                main = i;
                be = parts.is(sentence.norm(i), Kind.BE);
            }
            i++;
        }
        Tag tag = from == main || tags[from] != Tag.AUXILIARY && tags[from] != Tag.MODAL ? tags[from] : Tag.FINITE;
        boolean participle = tags[main] == Tag.PARTICIPLE;
        boolean passive = participle && (be || main == from);
        return new VerbGroup(
                from,
                main + 1,
                main,
                verb(sentence, tags, main),
                tag == Tag.AUXILIARY || tag == Tag.MODAL ? Tag.FINITE : tag,
                passive,
                from,
                from);
    }

    private static boolean continues(Tag tag) {
        return tag == Tag.ADVERB || tag == Tag.NEGATION || tag == Tag.AUXILIARY || tag == Tag.MODAL || tag.isVerb();
    }

    /** "plans to narrow", "is expected to grow": an infinitive right behind a verb goes on with its group. */
    private static boolean opensChain(Tag[] tags, int i, int main) {
        return tags[i] == Tag.TO && i == main + 1;
    }

    private String verb(Sentence sentence, Tag[] tags, int main) {
        String word = sentence.norm(main);
        if (tags[main] == Tag.AUXILIARY) {
            return parts.is(word, Kind.BE) ? "be" : parts.is(word, Kind.HAVE) ? "have" : word;
        }
        String verb = verbs.verb(word);
        return verb == null ? word : verb;
    }
}
