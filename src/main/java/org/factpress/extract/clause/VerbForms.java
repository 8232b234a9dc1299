package org.factpress.extract.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.FormMemo;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordForm;
import org.jspecify.annotations.Nullable;

/** Every form of the verbs of a language, each with the verb that it belongs to. */
public final class VerbForms {
    /** What a form of a verb can be. */
    public enum Form {
        PLAIN,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private static final Set<Form> NONE = EnumSet.noneOf(Form.class);
    private final List<Vocabulary.Entry> endings;
    private final Map<String, Set<Form>> forms = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    /** The reader of clauses asks for the same token again and again. */
    private final FormMemo<Verbal> known = new FormMemo<>(this::read);

    /** What a word is as a form of a verb, and of which. */
    private record Verbal(Set<Form> forms, @Nullable String verb) {}

    public VerbForms(Vocabulary vocabulary) {
        this.endings = vocabulary.table("verb-endings");
        vocabulary.table("irregular-verbs").forEach(this::irregular);
        for (Vocabulary.Entry line : vocabulary.table("verb-lemmas")) {
            for (String verb : line.phrase().split(" ")) {
                regular(verb);
            }
        }
    }

    private void irregular(Vocabulary.Entry entry) {
        String verb = plain(entry.phrase());
        present(entry.phrase());
        for (String past : entry.column(0).split(" ")) {
            add(past, Form.PAST, verb);
        }
        for (String participle : entry.column(1).split(" ")) {
            add(participle, Form.PARTICIPLE, verb);
            participles.putIfAbsent(verb, participle);
        }
    }

    private void regular(String marked) {
        String verb = plain(marked);
        if (participles.containsKey(verb)) {
            return;
        }
        present(marked);
        String past = changed("past", doubled(marked), verb);
        add(past, Form.PAST, verb);
        add(past, Form.PARTICIPLE, verb);
        participles.put(verb, past);
    }

    private void present(String marked) {
        String verb = plain(marked);
        add(verb, Form.PLAIN, verb);
        add(changed("third", verb, verb), Form.THIRD, verb);
        add(changed("gerund", doubled(marked), verb), Form.GERUND, verb);
    }

    private static String plain(String marked) {
        return marked.endsWith("+") ? marked.substring(0, marked.length() - 1) : marked;
    }

    private static String doubled(String marked) {
        String verb = plain(marked);
        return marked.equals(verb) ? verb : verb + verb.charAt(verb.length() - 1);
    }

    private String changed(String form, String stem, String verb) {
        for (Vocabulary.Entry entry : endings) {
            if (entry.phrase().equals(form) && verb.endsWith(entry.column(0))) {
                return stem.substring(0, stem.length() - entry.column(0).length()) + entry.column(1);
            }
        }
        return stem;
    }

    private void add(String word, Form form, String verb) {
        forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
        verbs.putIfAbsent(word, verb);
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** What this word can be as a form of a verb; empty where it is none. */
    public Set<Form> of(String word) {
        return forms.getOrDefault(word, NONE);
    }

    Set<Form> of(Token token) {
        return known.of(token.form()).forms();
    }

    @Nullable
    String verb(Token token) {
        return known.of(token.form()).verb();
    }

    private Verbal read(WordForm form) {
        return new Verbal(of(form.norm()), verb(form.norm()));
    }

    /** The verb that a form belongs to. */
    @Nullable
    public String verb(String form) {
        return verbs.get(form);
    }

    /** "taken" of "take"; null for a word that is no verb of the language's table. */
    @Nullable
    public String participle(String verb) {
        return participles.get(verb);
    }
}
