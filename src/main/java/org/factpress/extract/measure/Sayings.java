package org.factpress.extract.measure;

import java.util.Set;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.clause.VerbForms.Form;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.jspecify.annotations.Nullable;

/** What a clause says of its subject or object, put behind a noun: "hit by the player", "who crossed a border". */
final class Sayings {
    private static final int REACH = 12;
    private final NounGroups nouns;
    private final VerbForms verbs;
    private final Wording wording;
    private final ClauseMeasures clauses;

    Sayings(NounGroups nouns, VerbForms verbs, Wording wording, ClauseMeasures clauses) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.wording = wording;
        this.clauses = clauses;
    }

    /** The end of a noun group with the reduced or relative clause right behind it ("people living with the virus"). */
    int restricted(Syntax syntax, int end) {
        int at = aged(syntax, end);
        if (syntax.is(at, Tag.RELATIVE)) {
            VerbGroup verb = syntax.after(at + 1);
            return verb != null && verb.from() <= at + 2 ? nouns.complement(syntax, verb.to()) : at;
        }
        VerbGroup verb = syntax.after(at);
        boolean reduced =
                verb != null && verb.from() == at && (verb.tag() == Tag.PARTICIPLE || verb.tag() == Tag.GERUND);
        if (!reduced) {
            return at;
        }
        int said = nouns.complement(syntax, verb.to());
        return verb.tag() == Tag.GERUND && said == verb.to() ? at : said;
    }

    /** Past the age band right behind a group of people. */
    int aged(Syntax syntax, int end) {
        if (!syntax.is(end, Tag.ASIDE)) {
            return end;
        }
        return syntax.work().ages().stream()
                .filter(age -> age.band() && age.from() == end)
                .mapToInt(AgeMention::to)
                .findFirst()
                .orElse(end);
    }

    /** The verb whose subject holds this token and ends where the group ends; null where there is none. */
    @Nullable
    VerbGroup verbOf(Syntax syntax, int from, int end) {
        VerbGroup verb = syntax.after(end);
        boolean subject = verb != null
                && !named(syntax, verb.subjectFrom(), from)
                && verb.tag() == Tag.FINITE
                && verb.from() - end < REACH
                && verb.subjectFrom() <= from
                && verb.subjectTo() >= Math.min(end, verb.from());
        return subject ? verb : null;
    }

    /** A noun of its own before the amount heads the subject ("a benchmark of 900 questions showed"). */
    private static boolean named(Syntax syntax, int from, int to) {
        for (int i = Math.max(from, to - REACH); i < to; i++) {
            if (syntax.is(i, Tag.WORD)) {
                return true;
            }
        }
        return to - from > REACH;
    }

    /** What a verb says of many things as its subject, set behind their noun. */
    String ofSubject(Syntax syntax, VerbGroup verb, boolean people) {
        int end = nouns.complement(syntax, verb.to());
        String rest = end > verb.to() ? " " + PhraseReader.text(syntax.work(), verb.to(), end) : "";
        if (verb.passive()) {
            return " " + syntax.sentence().norm(verb.main()) + rest;
        }
        boolean single = "be".equals(verb.verb()) && syntax.sentence().is(verb.to(), WordClass.A);
        boolean bare = single || rest.isEmpty() && ("be".equals(verb.verb()) || "have".equals(verb.verb()));
        return bare ? "" : wording.relative(people) + agreeing(syntax, verb) + rest;
    }

    /** The verb as it agrees with many, without adverbs. */
    private String agreeing(Syntax syntax, VerbGroup verb) {
        StringBuilder text = new StringBuilder();
        for (int i = verb.from(); i < verb.to(); i++) {
            if (!syntax.is(i, Tag.ADVERB)) {
                String word = wording.ofMany(syntax.sentence().norm(i));
                text.append(text.isEmpty() ? "" : " ").append(plain(syntax, i, word));
            }
        }
        return text.toString();
    }

    private String plain(Syntax syntax, int i, String word) {
        Set<Form> forms = verbs.of(word);
        String verb = verbs.verb(word);
        return syntax.is(i, Tag.FINITE) && forms.contains(Form.THIRD) && verb != null ? verb : word;
    }

    /** What is done to an object, set behind its noun: "rescued", "hit by the player". */
    String ofObject(Syntax syntax, VerbGroup verb) {
        String participle = verbs.participle(verb.verb());
        boolean phrasal = syntax.is(verb.to(), Tag.ADVERB) && syntax.sentence().is(verb.to(), WordClass.PARTICLE);
        String particle = phrasal ? " " + syntax.sentence().norm(verb.to()) : "";
        return participle == null || "be".equals(verb.verb())
                ? ""
                : " " + participle + particle + clauses.by(syntax, verb);
    }
}
