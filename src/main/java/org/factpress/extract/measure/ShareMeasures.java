package org.factpress.extract.measure;

import java.util.Optional;
import org.factpress.extract.clause.NounGroups;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What a share is a share of, and of which part of it: "share of messages sent by machines". */
final class ShareMeasures {
    private final QuantityWords words;
    private final NounGroups nouns;
    private final Sayings sayings;
    private final ClauseMeasures clauses;
    private final Wording wording;

    ShareMeasures(QuantityWords words, NounGroups nouns, Sayings sayings, ClauseMeasures clauses, Wording wording) {
        this.words = words;
        this.nouns = nouns;
        this.sayings = sayings;
        this.clauses = clauses;
        this.wording = wording;
    }

    /** A share of a whole: where it was told, and the whole by itself. */
    record Share(String measure, String whole) {}

    /** "30 percent of buildings are unsafe", "one in ten messages is sent by machines". */
    Optional<Share> of(Syntax syntax, Amount amount) {
        boolean of = syntax.sentence().is(amount.to(), WordClass.OF);
        int from = nouns.opening(syntax, of ? amount.to() + 1 : amount.to());
        int head = nouns.end(syntax, from);
        boolean counted = of || amount.is(FigureKind.RATIO) && isCounted(syntax, amount, from, head);
        if (!counted || head <= from || amount.is(FigureKind.CHANGE)) {
            return Optional.empty();
        }
        int end = nouns.attached(syntax, head);
        end = end > head ? nouns.attached(syntax, end) : end;
        int whole = sayings.restricted(syntax, end);
        String noun = nouns.text(syntax, from, whole);
        VerbGroup verb = sayings.verbOf(syntax, amount.from(), whole);
        String said = verb != null
                ? sayings.ofSubject(syntax, verb, isPeople(syntax, head))
                : whole > end ? "" : done(syntax, amount);
        return Optional.of(new Share(wording.shareOf(noun) + said, noun));
    }

    private static boolean isCounted(Syntax syntax, Amount amount, int from, int head) {
        return "percent".equals(amount.quantity().unit()) && from == amount.to() && head > from;
    }

    private boolean isPeople(Syntax syntax, int head) {
        return words.isPopulation(syntax.sentence().token(head - 1));
    }

    /** "police cleared 52% of cases": what is done to the part. */
    private String done(Syntax syntax, Amount amount) {
        VerbGroup verb = syntax.before(amount.opening());
        boolean object = verb != null && verb.to() == amount.opening() && !verb.passive();
        if (!object || syntax.sentence().is(verb.main(), WordClass.MAKING_UP)) {
            return "";
        }
        if ("have".equals(verb.verb())) {
            String subject = clauses.subject(syntax, verb);
            return subject == null ? "" : wording.of("", subject);
        }
        return sayings.ofObject(syntax, verb);
    }

    int restricted(Syntax syntax, int end) {
        return sayings.restricted(syntax, end);
    }

    /** "86% have resulted in arrests": the part of a whole that was told before; null where the amount is no subject. */
    @Nullable
    String ofUnnamed(Syntax syntax, Amount amount, String whole) {
        VerbGroup verb = sayings.verbOf(syntax, amount.from(), amount.to());
        if (verb == null || syntax.is(amount.to(), Tag.WORD)) {
            return null;
        }
        String[] parts = whole.split(" ");
        boolean people = java.util.Arrays.stream(parts).anyMatch(words::isGroup);
        return wording.shareOf(whole) + sayings.ofSubject(syntax, verb, people);
    }
}
