package org.factpress.extract.time;

import java.math.BigDecimal;
import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Years, spans of years and decades. */
public final class YearRule implements Rule {
    private final QuantityWords words;
    private final Set<String> superlatives;

    public YearRule(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.superlatives = vocabulary.words("superlatives");
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            if (!work.free(i)) {
                continue;
            }
            int fiscal = FiscalYear.end(work.sentence(), i);
            if (fiscal > 0 && work.free(i, fiscal)) {
                fiscal(work, i, fiscal);
            } else if (work.sentence().token(i).is(TokenKind.DECADE)) {
                decade(work, i, i);
            } else if (opensDecade(work, i)) {
                decade(work, i, i + 1);
            } else if (isYear(work.sentence().token(i)) && !span(work, i)) {
                year(work, i);
            }
        }
    }

    public static boolean isYear(Token token) {
        return token.isPlainWhole() && token.text().length() == 4 && plausible(Integer.parseInt(token.text()));
    }

    static boolean plausible(int year) {
        return year >= 1500 && year <= 2100;
    }

    /** A financial year bears the number of the year it ends in. */
    private static void fiscal(Workpiece work, int from, int to) {
        int year = FiscalYear.number(work.sentence().token(to - 1));
        boolean words = to - from > 1;
        Integer end = words ? null : endYear(year, work.sentence(), to);
        if (end != null) {
            work.setAside(from, to + 2, SetAsideReason.PERIOD, null, BigDecimal.valueOf(year), BigDecimal.valueOf(end));
            work.periods().add(new PeriodMention(from, to + 2, year + "/" + end, Openers.open(work.sentence(), from)));
            return;
        }
        work.setAside(
                words ? to - 1 : from,
                to,
                words ? SetAsideReason.YEAR : SetAsideReason.PERIOD,
                words ? BigDecimal.valueOf(year) : null);
        work.periods().add(new PeriodMention(from, to, Integer.toString(year), Openers.open(work.sentence(), from)));
    }

    /** "années 1990", "années 60": a word for the decade, and its first year. */
    private static boolean opensDecade(Workpiece work, int at) {
        Sentence sentence = work.sentence();
        String year = sentence.token(at + 1).text();
        return sentence.is(at, WordClass.DECADE_OPENER)
                && work.free(at, at + 2)
                && sentence.token(at + 1).isPlainWhole()
                && year.endsWith("0")
                && (year.length() == 4 || year.length() == 2)
                && !sentence.token(at + 2).isDash();
    }

    /** The decade whose first year stands at {@code year}, with the words from {@code at} on that name it. */
    private static void decade(Workpiece work, int at, int year) {
        Sentence sentence = work.sentence();
        String digits = sentence.token(year).text().replaceAll("\\D", "");
        int first =
                Integer.parseInt(digits.length() == 2 ? (digits.compareTo("30") < 0 ? "20" : "19") + digits : digits);
        if (digits.length() == 2 && at == year && !namesDecade(work, at)) {
            return;
        }
        int from = at;
        if (sentence.token(at - 1).isDash() || at < year && sentence.is(at - 1, WordClass.OF)) {
            from--;
        }
        DecadePart part = DecadePart.at(sentence, from - 1);
        from = part == DecadePart.WHOLE ? at : from - 1;
        work.setAside(
                from, year + 1, SetAsideReason.PERIOD, null, BigDecimal.valueOf(first), BigDecimal.valueOf(first + 9L));
        work.periods().add(new PeriodMention(from, year + 1, part.of(first), Openers.open(sentence, from)));
    }

    /** "the 20s" are years; "in their 20s" is an age, and "737 MAX 10s" are the things of a name. */
    private static boolean namesDecade(Workpiece work, int at) {
        Sentence sentence = work.sentence();
        int before = sentence.token(at - 1).isDash() ? at - 2 : at - 1;
        if (DecadePart.at(sentence, before) != DecadePart.WHOLE) {
            before--;
        }
        boolean own = sentence.is(before, WordClass.POSSESSIVE);
        boolean name = !own && sentence.token(before).isCapitalised() && before > 0;
        if (own || name) {
            work.setAside(at, at + 1, own ? SetAsideReason.AGE : SetAsideReason.IDENTIFIER, null);
        }
        return !own && !name;
    }

    /** "2012–2015", "2012/13", "from 2012 to 2015", "between 2012 and 2015". */
    private static boolean span(Workpiece work, int at) {
        Sentence sentence = work.sentence();
        Token second = sentence.token(at + 2);
        boolean joined = sentence.token(at + 1).isDash()
                || sentence.norm(at + 1).equals("/")
                || sentence.is(at + 1, WordClass.YEAR_JOINT)
                || sentence.is(at + 1, WordClass.AND) && sentence.is(at - 1, WordClass.BETWEEN);
        Integer end = joined ? endYear(sentence.token(at), second, sentence.token(at + 1)) : null;
        if (end == null) {
            return false;
        }
        int first = Integer.parseInt(sentence.token(at).text());
        boolean one = second.text().length() == 2;
        boolean opened = sentence.is(at - 1, WordClass.FROM) || sentence.is(at - 1, WordClass.BETWEEN);
        int from = opened && !one ? at - 1 : at;
        if (sentence.is(at - 1, WordClass.COPYRIGHT)) {
            work.setAside(at, at + 3, SetAsideReason.BOILERPLATE, null);
            return true;
        }
        work.setAside(from, at + 3, SetAsideReason.PERIOD, null, BigDecimal.valueOf(first), BigDecimal.valueOf(end));
        work.periods().add(new PeriodMention(from, at + 3, first + "/" + end, Openers.open(sentence, from)));
        return true;
    }

    /** The second year of "FY2023/24", whose first ends before this token; null where there is none. */
    private static @org.jspecify.annotations.Nullable Integer endYear(int first, Sentence sentence, int at) {
        Token second = sentence.token(at + 1);
        boolean joined = sentence.norm(at).equals("/") || sentence.token(at).isDash();
        boolean two = joined && second.isPlainWhole() && second.text().length() == 2 && second.glued();
        int end = two ? first / 100 * 100 + Integer.parseInt(second.text()) : 0;
        return end == first + 1 ? Integer.valueOf(end) : null;
    }

    private static @org.jspecify.annotations.Nullable Integer endYear(Token first, Token second, Token joint) {
        if (isYear(second)) {
            int end = Integer.parseInt(second.text());
            return end > Integer.parseInt(first.text()) ? end : null;
        }
        boolean abbreviated = second.isPlainWhole() && second.text().length() == 2 && second.glued() && joint.glued();
        int end = abbreviated ? Integer.parseInt(first.text().substring(0, 2) + second.text()) : 0;
        return end > Integer.parseInt(first.text()) ? Integer.valueOf(end) : null;
    }

    private void year(Workpiece work, int at) {
        Sentence sentence = work.sentence();
        if (countsSomething(sentence, at)) {
            return;
        }
        int value = Integer.parseInt(sentence.token(at).text());
        if (sentence.is(at - 1, WordClass.COPYRIGHT)) {
            work.setAside(at, at + 1, SetAsideReason.BOILERPLATE, BigDecimal.valueOf(value));
            return;
        }
        work.setAside(at, at + 1, SetAsideReason.YEAR, BigDecimal.valueOf(value));
        if (Openers.ofRecord(sentence, at, superlatives)) {
            return;
        }
        boolean open = Openers.open(sentence, at);
        work.periods().add(new PeriodMention(at, at + 1, Integer.toString(value), open));
    }

    /** "over 2000 officers", "2000 people", "$2000", "2015%": no year, though it looks like one. */
    private boolean countsSomething(Sentence sentence, int at) {
        if (sentence.token(at - 1).isDash() && sentence.is(at - 2, WordClass.TIME_PREFIX)) {
            return false;
        }
        if (sentence.token(at + 1).glued() && "'’".contains(sentence.norm(at + 1))) {
            return false;
        }
        boolean preposition = sentence.is(at - 1, WordClass.BEFORE_YEAR);
        boolean qualified =
                words.qualifierBefore(sentence, at).isPresent() && !sentence.is(at - 1, WordClass.YEAR_APPROXIMATOR);
        if (words.percentAfter(sentence, at + 1).isPresent()
                || words.currencyBefore(sentence, at).isPresent()
                || qualified) {
            return true;
        }
        boolean name = sentence.token(at - 1).isCapitalised() && !words.isFunctionWord(sentence.token(at - 1));
        if (name && words.qualifierBefore(sentence, at).isEmpty()) {
            return false;
        }
        boolean bound = sentence.is(at - 1, WordClass.NUMBER_BOUND);
        return (bound || !preposition)
                && words.isPlural(sentence.token(at + 1))
                && !sentence.is(at + 1, WordClass.RESULTS);
    }
}
