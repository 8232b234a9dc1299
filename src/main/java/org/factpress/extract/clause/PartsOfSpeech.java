package org.factpress.extract.clause;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.FormMemo;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** The parts of speech of a language's closed classes; a language without them has no reading of clauses. */
final class PartsOfSpeech {
    private final Map<String, Tag> tags = new HashMap<>();
    private final FormMemo<Told> known = new FormMemo<>(form -> new Told(tags.get(form.norm())));
    private final Map<Kind, Set<String>> auxiliaries = new EnumMap<>(Kind.class);

    private record Told(@Nullable Tag tag) {}

    /** Which verb an auxiliary is a form of. */
    enum Kind {
        BE,
        HAVE
    }

    PartsOfSpeech(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("tags")) {
            String name = entry.phrase().toUpperCase(Locale.ROOT);
            Set<String> words = Set.of(entry.column(0).split(" "));
            if (name.equals(Kind.BE.name()) || name.equals(Kind.HAVE.name())) {
                auxiliaries.put(Kind.valueOf(name), words);
            } else {
                words.forEach(word -> tags.putIfAbsent(word, Tag.valueOf(name)));
            }
        }
    }

    @Nullable
    Tag of(Token token) {
        return known.of(token.form()).tag();
    }

    boolean is(String word, Kind kind) {
        return auxiliaries.getOrDefault(kind, new HashSet<>()).contains(word);
    }
}
