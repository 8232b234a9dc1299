package org.factpress.extract.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What verbs say of their subject or object, from the language's table. */
public final class Predicates {
    /** A verb's way with an amount. */
    public enum Role {
        /** The amount is the subject's own value. */
        LEVEL,
        /** The amount is a property of the subject that the verb names. */
        ATTRIBUTE,
        /** A clause follows. */
        SPEECH,
        /** The subject moves. */
        SHIFT,
        /** What it is done to is people, where no noun says otherwise. */
        HARM,
        /** The object is moved. */
        MOVE,
        /** The subject holds so much of the thing behind the amount. */
        HOLD
    }

    private static final Set<Role> NONE = EnumSet.noneOf(Role.class);
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> ofSubject = new HashSet<>();

    public Predicates(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("predicates")) {
            Role role = Role.valueOf(entry.column(0).toUpperCase(Locale.ROOT));
            roles.computeIfAbsent(entry.phrase(), key -> EnumSet.noneOf(Role.class))
                    .add(role);
            if (!entry.column(1).isEmpty()) {
                nouns.put(entry.phrase(), entry.column(1));
            }
            if (entry.column(2).equals("subject")) {
                ofSubject.add(entry.phrase());
            }
        }
    }

    public boolean is(String verb, Role role) {
        return roles.getOrDefault(verb, NONE).contains(role);
    }

    boolean knows(String verb) {
        return roles.containsKey(verb);
    }

    /** Whether that noun is a property of the subject ("the cost of a ticket" of "a ticket costs"). */
    public boolean isOfSubject(String verb) {
        return ofSubject.contains(verb);
    }

    /** The noun for what the verb measures ("weight" for "weigh"). */
    @Nullable
    public String noun(String verb) {
        return nouns.get(verb);
    }
}
