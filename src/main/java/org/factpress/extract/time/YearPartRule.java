package org.factpress.extract.time;

import java.util.Optional;
import java.util.Set;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Parts of a year: quarters, halves and runs of months, with or without the year they belong to. */
public final class YearPartRule implements Rule {
    /** A part that is one only where its year stands with it ("nine months 2023"). */
    private static final String WITH_YEAR = "year";
    /** A part that is set aside anyway, but is no period of the calendar without its year ("the second half"). */
    private static final String APART = "apart";

    private final PhraseBook parts;
    private final Set<String> superlatives;

    public YearPartRule(Vocabulary vocabulary) {
        this.parts = vocabulary.phrases("year-parts");
        this.superlatives = vocabulary.words("superlatives");
    }

    @Override
    public void apply(Workpiece work) {
        if (!parts.mayStartIn(work.sentence()) && !work.sentence().has(WordClass.QUARTER)) {
            return;
        }
        for (int i = 0; i < work.sentence().size(); i++) {
            if (work.free(i)) {
                i = Math.max(i, at(work, i) - 1);
            }
        }
    }

    private int at(Workpiece work, int i) {
        Optional<Match> part = parts.startingAt(work.sentence(), i);
        if (part.isPresent()) {
            return part(work, part.get());
        }
        if (isQuarter(work.sentence(), i)) {
            work.setAside(i, i + 1, SetAsideReason.PERIOD, null);
            return i + 1;
        }
        return i;
    }

    private int part(Workpiece work, Match part) {
        Sentence sentence = work.sentence();
        int first = Integer.parseInt(part.entry().column(0));
        int last = Integer.parseInt(part.entry().column(1));
        int from = part.from();
        Cursor cursor = new Cursor(sentence, part.to());
        Match second = joined(cursor);
        if (second != null) {
            last = Integer.parseInt(second.entry().column(1));
        }
        boolean fiscal = fiscal(cursor);
        Integer year = fiscal ? null : yearBehind(cursor);
        if (year == null && YearRule.isYear(sentence.token(from - 1)) && work.free(from - 1)) {
            from--;
            year = Integer.valueOf(sentence.token(from).text());
        }
        if (year == null && !fiscal && isQuestion(sentence, from, cursor.at())) {
            work.setAside(from, cursor.at(), SetAsideReason.LIST_NUMBER, null);
            return cursor.at();
        }
        String condition = part.entry().column(2);
        if (year == null && condition.equals(WITH_YEAR) || !work.free(from, cursor.at())) {
            return part.from();
        }
        work.setAside(from, cursor.at(), SetAsideReason.PERIOD, null);
        if (!fiscal && (year != null || !condition.equals(APART))) {
            boolean open = Openers.open(sentence, from);
            work.periods().add(new PeriodMention(from, cursor.at(), Edtf.months(year, first, last), open));
        }
        return cursor.at();
    }

    /** "Q1. How does it work?", "Q2) Who pays?": the number of a question. */
    private static boolean isQuestion(Sentence sentence, int from, int behind) {
        boolean asked = sentence.norm(sentence.size() - 1).equals("?");
        return from == 0
                && behind == 1
                && (sentence.token(behind).is(".")
                        || sentence.token(behind).is(")")
                        || sentence.token(behind).is(":") && asked);
    }

    /** "Q1–Q3". */
    private @Nullable Match joined(Cursor cursor) {
        int before = cursor.at();
        if (cursor.passDash() || cursor.pass(WordClass.YEAR_JOINT)) {
            Optional<Match> second = parts.startingAt(cursor.sentence(), cursor.at());
            if (second.isPresent()) {
                cursor.moveTo(second.get().to());
                return second.get();
            }
        }
        cursor.moveTo(before);
        return null;
    }

    /** "Q1 FY25": a quarter of a year that begins when its company says. */
    private static boolean fiscal(Cursor cursor) {
        int before = cursor.at();
        cursor.pass(WordClass.OF);
        cursor.pass(WordClass.THE);
        int year = FiscalYear.end(cursor.sentence(), cursor.at());
        cursor.moveTo(year > 0 ? year : before);
        return year > 0;
    }

    private static @Nullable Integer yearBehind(Cursor cursor) {
        int before = cursor.at();
        boolean joined = cursor.pass(WordClass.OF) || cursor.pass(",") || cursor.pass("/");
        if (YearRule.isYear(cursor.token())
                && !(joined && cursor.sentence().token(cursor.at() + 1).isDash())) {
            int year = Integer.parseInt(cursor.token().text());
            cursor.moveTo(cursor.at() + 1);
            return year;
        }
        cursor.moveTo(before);
        return null;
    }

    /** "the previous quarter", "each quarter", "the weakest quarter": a part of the year and no fourth of anything. */
    private boolean isQuarter(Sentence sentence, int i) {
        if (!sentence.is(i, WordClass.QUARTER)
                || sentence.is(i + 1, WordClass.OF)
                || sentence.token(i + 1).isDash()) {
            return false;
        }
        boolean pointed = sentence.is(i - 1, WordClass.QUARTER_OPENER) || superlatives.contains(sentence.norm(i - 1));
        boolean spanned = sentence.is(i - 1, WordClass.ARTICLE)
                && sentence.is(i - 2, WordClass.PERIOD_LINK)
                && !sentence.is(i - 2, WordClass.BY)
                && !sentence.is(i - 2, WordClass.OF)
                && !sentence.token(i + 1).isWord();
        return pointed || spanned;
    }
}
