package org.factpress.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What an amount measures, as a noun phrase of the text. */
final class MeasureReader {
    private static final int LONGEST = 16;
    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "been", "have", "has", "had", "are", "is", "being");
    private static final Set<String> NO_RATES = Set.of("number", "total", "estimate", "estimates", "score");
    private static final Set<String> RATES = Set.of("percent", "percentage-points", "times");
    private static final Set<String> STOPS = Set.of(
            "is", "was", "were", "are", "has", "have", "had", "will", "would", "could", "can", "may", "might", "who",
            "that", "which", "with", "when", "while", "by", "from", "to", "at", "but", "than", "as", "just", "only",
            "also", "be", "since", "because", "so", "if", "where", "then", "today", "now", "making", "makes", "make");
    private static final Set<String> INNER = Set.of(
            "of", "in", "the", "among", "and", "being", "for", "a", "an", "all", "its", "their", "on", "over", "under",
            "or", "per", "between", "against");
    private final QuantityWords words;
    private final Set<String> heads;
    private final PhraseBook changes;
    private final SubjectReader subjects;
    private final Map<String, String> participles;
    private final Set<String> placeNouns;

    MeasureReader(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.heads = vocabulary.words("measure-heads");
        this.changes = vocabulary.phrases("changes");
        this.subjects = new SubjectReader(vocabulary, words);
        this.participles = vocabulary.map("participles");
        this.placeNouns = vocabulary.words("places-nouns");
    }

    Found<String> of(Workpiece work, List<Amount> amounts, int index, DocumentContext context) {
        Amount amount = amounts.get(index);
        if (amount.is(FigureKind.DURATION) || "year".equals(amount.quantity().unit())) {
            return lasting(work, amount);
        }
        if (amount.noun().unit() != null && !amount.is(FigureKind.CHANGE)) {
            return Found.here(counted(work, amount), "measure: what is counted");
        }
        String behind = behind(work, amount);
        if (behind != null) {
            return Found.here(behind, "measure: the phrase behind the number");
        }
        String before =
                before(work, amount, index == 0 ? 0 : amounts.get(index - 1).to());
        if (before != null) {
            return Found.here(before, "measure: the phrase before the number");
        }
        if (work.sentence().norm(0).equals("of")
                && "percent".equals(amount.quantity().unit())) {
            String whole = shareOf(work, 1);
            if (whole != null) {
                return Found.here(whole, "measure: a share of the whole named first");
            }
        }
        boolean ofUnnamed = work.sentence().norm(amount.to()).equals("of")
                || work.sentence().norm(0).equals("of");
        if (ofUnnamed) {
            return Found.nothing();
        }
        Optional<SubjectReader.Span> subject = subjects.of(work, amount.opening());
        if (subject.isPresent()) {
            return Found.here(
                    text(work, subject.get().from(), subject.get().to()), "measure: the subject of the clause");
        }
        if (!RATES.contains(String.valueOf(amount.quantity().unit())) || isItsOwnSubject(work.sentence(), amount)) {
            return Found.nothing();
        }
        return shareOfCounted(work, amounts, index)
                .or(() -> Optional.ofNullable(context.measure())
                        .map(measure -> Found.inherited(measure, "measure: carried on from before")))
                .orElseGet(Found::nothing);
    }

    /** "One in 50 died": a ratio that opens its clause, or a multiple, says by itself what it is about. */
    private static boolean isItsOwnSubject(Sentence sentence, Amount amount) {
        Token before = sentence.token(amount.opening() - 1);
        boolean opens = before.kind() == TokenKind.SIGN && !before.is("(");
        return amount.is(FigureKind.RATIO)
                && (opens || "times".equals(amount.quantity().unit()));
    }

    /** "a decade of law enforcement", "ten years since the first operation". */
    private Found<String> lasting(Workpiece work, Amount amount) {
        boolean named = Set.of("of", "since").contains(work.sentence().norm(amount.to()))
                && work.sentence().has(amount.to() + 1);
        return named
                ? Found.here(phrase(work, amount.to() + 1), "measure: the phrase behind the span")
                : Found.nothing();
    }

    /** "369 cases were opened, and 86% led to arrests": a share of what was counted just before. */
    private Optional<Found<String>> shareOfCounted(Workpiece work, List<Amount> amounts, int index) {
        boolean share = "percent".equals(amounts.get(index).quantity().unit())
                && !amounts.get(index).is(FigureKind.CHANGE);
        for (int i = index - 1; share && i >= 0; i--) {
            if (amounts.get(i).is(FigureKind.COUNT)
                    && amounts.get(i).noun().unit() != null
                    && !placeNouns.contains(
                            work.sentence().norm(amounts.get(i).noun().to() - 1))) {
                return Optional.of(Found.here(
                        "share of " + counted(work, amounts.get(i)), "measure: a share of what was counted before"));
            }
        }
        return Optional.empty();
    }

    private String counted(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        int end = amount.noun().to();
        if (sentence.norm(end).equals("of") || sentence.norm(end).equals("for")) {
            end = phraseEnd(work, end, amount.noun().from());
        }
        String phrase = text(work, amount.noun().from(), end);
        String passive = passive(sentence, amount.noun().to());
        String verb = passive == null ? done(sentence, amount.opening() - 1) : passive;
        boolean hasParticiple = sentence.norm(amount.noun().to() - 1).endsWith("ed");
        return verb == null || hasParticiple ? phrase : phrase + " " + verb;
    }

    /** "victims have been rescued", "perpetrators were convicted". */
    private @Nullable String passive(Sentence sentence, int from) {
        int at = from;
        while (AUXILIARIES.contains(sentence.norm(at))) {
            at++;
        }
        Token token = sentence.token(at);
        boolean participle = token.isWord() && (token.norm().endsWith("ed") || participles.containsValue(token.norm()));
        return at > from && participle ? token.norm() : null;
    }

    /** "to train over 500 officers" counts officers trained. */
    private @Nullable String done(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        String word = token.norm();
        if (!token.isWord() || words.isFunctionWord(token) || words.isPlural(token) && !participles.containsKey(word)) {
            return null;
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return participle(word.substring(0, word.length() - 3));
        }
        boolean infinitive =
                Set.of("to", "helped", "will", "can", "could", "would").contains(sentence.norm(verb - 1));
        return infinitive ? participle(word) : word.endsWith("ed") && !words.isVerb(token) ? word : null;
    }

    private String participle(String verb) {
        String irregular = participles.get(verb);
        if (irregular != null) {
            return irregular;
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    /** "2.2% prevalence rate of minors", "73% reduction in the presence of minors", "90% of the country". */
    private @Nullable String behind(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        int to = amount.to();
        for (int i = to; i < to + 4 && sentence.token(i).isWord(); i++) {
            Optional<PhraseBook.Match> change = changes.startingAt(sentence, i);
            if (amount.is(FigureKind.CHANGE) && change.isPresent()) {
                int next = change.get().to();
                boolean linked = Set.of("in", "of").contains(sentence.norm(next));
                return linked
                        ? phrase(work, next + 1)
                        : sentence.token(next).isWord() && !words.isFunctionWord(sentence.token(next))
                                ? phrase(work, next)
                                : null;
            }
            if (heads.contains(sentence.norm(i))) {
                return phrase(work, to);
            }
            if (words.isFunctionWord(sentence.token(i))) {
                break;
            }
        }
        if (amount.is(FigureKind.RATIO)
                && "percent".equals(amount.quantity().unit())
                && words.isPlural(sentence.token(to))) {
            return "share of " + text(work, to, phraseEnd(work, to, to));
        }
        boolean share =
                sentence.norm(to).equals("of") && !amount.is(FigureKind.DURATION) && !amount.is(FigureKind.MONEY);
        return share ? shareOf(work, to + 1) : null;
    }

    private @Nullable String shareOf(Workpiece work, int from) {
        int start = from;
        while (Set.of("these", "those", "all", "this", "that", "its", "their", "our")
                        .contains(work.sentence().norm(start))
                || work.sentence().token(start).is(TokenKind.NUMBER)) {
            start++;
        }
        int end = phraseEnd(work, start, start);
        boolean named = end > start && !words.isFunctionWord(work.sentence().token(end - 1));
        return named ? "share of " + text(work, start, end) : null;
    }

    /** Whether a word that measures stands before the amount ("the index stood at 104.2"). */
    boolean isNamed(Sentence sentence, Amount amount) {
        return lastHead(sentence, 0, amount.opening(), false) >= 0;
    }

    private @Nullable String before(Workpiece work, Amount amount, int previousEnd) {
        Sentence sentence = work.sentence();
        boolean rate = RATES.contains(String.valueOf(amount.quantity().unit()));
        int head = lastHead(sentence, previousEnd, amount.opening(), rate);
        if (head < 0) {
            head = lastHead(sentence, 0, amount.opening(), rate);
        }
        return head < 0 ? null : phrase(work, head);
    }

    private int lastHead(Sentence sentence, int from, int to, boolean rate) {
        int head = -1;
        for (int i = from; i < to; i++) {
            boolean modifier = heads.contains(sentence.norm(i + 1));
            boolean study = sentence.norm(i + 1).equals("study")
                    || sentence.norm(i + 1).equals("studies")
                    || sentence.norm(i + 1).equals("survey");
            boolean unfit = rate && NO_RATES.contains(sentence.norm(i));
            boolean points = sentence.norm(i + 1).startsWith("point");
            boolean daily = Set.of("a", "an").contains(sentence.norm(i - 1))
                    && sentence.norm(i - 2).equals("on");
            if (heads.contains(sentence.norm(i)) && !daily && !points && !modifier && !study && !unfit) {
                head = i;
            }
        }
        return head;
    }

    private String phrase(Workpiece work, int from) {
        int start = from;
        while (Set.of("the", "a", "an").contains(work.sentence().norm(start))) {
            start++;
        }
        return text(work, start, phraseEnd(work, start, start));
    }

    private int phraseEnd(Workpiece work, int from, int start) {
        Sentence sentence = work.sentence();
        int end = from;
        while (end - start < LONGEST && continues(work, end, from)) {
            end++;
        }
        while (end > start + 1
                && (words.isFunctionWord(sentence.token(end - 1))
                        || !sentence.token(end - 1).isWord()
                                && !sentence.token(end - 1).is("]"))) {
            end--;
        }
        return end;
    }

    private boolean continues(Workpiece work, int at, int from) {
        Token token = work.sentence().token(at);
        if (token.isDash()) {
            return token.glued() && work.sentence().token(at + 1).glued();
        }
        if (token.is("[") || token.is("]") || token.is(TokenKind.SUPERSCRIPT)) {
            return true;
        }
        boolean change = at > from
                && changes.startingAt(work.sentence(), at)
                        .map(match -> match.entry().column(1).equals("verb"))
                        .orElse(false);
        boolean word =
                token.isWord() && !STOPS.contains(token.norm()) && !change && (!words.isVerb(token) || at == from);
        boolean inner = !words.isFunctionWord(token) || INNER.contains(token.norm());
        boolean period = work.periods().stream()
                .anyMatch(p ->
                        p.from() == at || p.from() == at + 1 && token.norm().equals("in"));
        boolean placeNext =
                token.norm().equals("in") && work.sentence().token(at + 1).isCapitalised();
        return word && inner && !period && !placeNext && (work.free(at) || at == from);
    }

    private static String text(Workpiece work, int from, int to) {
        return work.sentence()
                .text(work.document().text(), from, to)
                .replaceAll("[*_`⁰¹²³⁴⁵⁶⁷⁸⁹]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether a phrase names a rate that later sentences may lean on. */
    boolean isLasting(@Nullable String measure) {
        return measure != null
                && !measure.startsWith("share of")
                && Stream.of(Lexer.norm(measure).split("\\s")).anyMatch(heads::contains);
    }
}
