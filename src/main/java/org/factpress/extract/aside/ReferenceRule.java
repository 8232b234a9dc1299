package org.factpress.extract.aside;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Typography;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.extract.time.CalendarRule;
import org.factpress.extract.time.FiscalYear;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Zone;

/** Numbers that point or name: pages, sections, codes, footnote markers, list numbers, street addresses. */
public final class ReferenceRule implements Rule {
    private static final Pattern SECTION = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}");
    private static final Pattern AGES = Pattern.compile("\\d{1,2}s");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){2,}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+([.\\s]\\d+)?");
    /** "Table 1. Households …" is numbered there; "see Table 1" points. */
    private static final String TITLE = "list-number";

    private static final Set<String> BEFORE_MARKER = Set.of(".", ",", ";", "”", "\"", "’", ")");
    private static final Set<String> BEHIND_LIST_NUMBER = Set.of(".", ")");
    private static final Set<String> BEHIND_REFERENCE = Set.of(".", "°");
    private static final int POST_BOX_DIGITS = 3;
    private static final int POSTCODE_DIGITS = 5;
    private static final int STREET_REACH = 5;
    private final Map<String, String> references;
    private final Set<String> streets;
    private final QuantityWords words;
    private final Typography typography;

    public ReferenceRule(Vocabulary vocabulary, QuantityWords words) {
        this.references = vocabulary.map("references");
        this.streets = vocabulary.words("streets");
        this.words = words;
        this.typography = vocabulary.typography();
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            if (work.free(i)) {
                at(work, i);
            }
        }
    }

    private void at(Workpiece work, int i) {
        Token token = work.sentence().token(i);
        switch (token.kind()) {
            case SUPERSCRIPT -> marker(work, i);
            case ALNUM -> code(work, i);
            case NUMBER -> number(work, i, token);
            default -> {}
        }
    }

    /** "m³" is a unit; any other raised digit marks a footnote. */
    private static void marker(Workpiece work, int i) {
        boolean unit = work.sentence().token(i).glued() && work.sentence().is(i - 1, WordClass.LENGTH_SIGN);
        if (!unit || !"²³".contains(work.sentence().token(i).text())) {
            work.setAside(i, i + 1, SetAsideReason.FOOTNOTE_MARKER, null);
        }
    }

    private static void code(Workpiece work, int i) {
        boolean ages = AGES.matcher(work.sentence().norm(i)).matches();
        if (!ages && !hyphenated(work, i) && FiscalYear.end(work.sentence(), i) == 0) {
            work.setAside(i, i + 1, SetAsideReason.IDENTIFIER, null);
        }
    }

    private void number(Workpiece work, int i, Token token) {
        Sentence sentence = work.sentence();
        boolean measured = words.percentAfter(sentence, i + 1).isPresent()
                || words.currencyAfter(sentence, i + 1).isPresent()
                || words.currencyBefore(sentence, i).isPresent();
        if (measured) {
            return;
        }
        if (!token.isPlainWhole()
                && VERSION.matcher(token.text()).matches()
                && typography.value(token.text()).isEmpty()) {
            work.setAside(i, i + 1, SetAsideReason.IDENTIFIER, null);
        } else if (isMarker(sentence, i) || opensFootnote(work, i)) {
            work.setAside(i, i + 1, SetAsideReason.FOOTNOTE_MARKER, new BigDecimal(token.text()));
        } else if (isSection(work, i) || isListNumber(work, i) || opensLine(work, i)) {
            work.setAside(i, i + 1, SetAsideReason.LIST_NUMBER, new BigDecimal(token.text()));
        } else if (!hyphenated(work, i) && !isNumberOfYear(work, i) && !reference(work, i)) {
            address(work, i);
        }
    }

    /** "law.3", "[3]" glued to a word. */
    private static boolean isMarker(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean small = token.isPlainWhole() && token.text().length() <= 2;
        boolean afterStop = token.glued()
                && BEFORE_MARKER.contains(sentence.norm(i - 1))
                && sentence.token(i - 2).isWord()
                && !sentence.token(i + 1).glued();
        boolean bracketed = sentence.norm(i - 1).equals("[")
                && sentence.norm(i + 1).equals("]")
                && sentence.token(i - 1).glued();
        return small && (afterStop || bracketed);
    }

    private static boolean opensFootnote(Workpiece work, int i) {
        Token token = work.sentence().token(i);
        return work.zone() == Zone.FOOTNOTE
                && token.start() == work.sentence().block().start()
                && token.isPlainWhole()
                && token.text().length() <= 3;
    }

    /** "3.1 Attendance" over its section. */
    private static boolean isSection(Workpiece work, int i) {
        Token token = work.sentence().token(i);
        return i == 0
                && work.zone() == Zone.HEADING
                && token.start() == work.sentence().block().start()
                && SECTION.matcher(token.text()).matches()
                && work.sentence().token(1).isCapitalised();
    }

    /** "1." or "2)" at the start of a block, "(3)" before a clause. */
    private static boolean isListNumber(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        Token token = sentence.token(i);
        if (!token.isPlainWhole() || token.text().length() > 2) {
            return false;
        }
        boolean opens = (i == 0 || sentence.norm(i - 1).equals(":"))
                && !sentence.token(i + 2).glued()
                && sentence.token(i + 1).glued()
                && BEHIND_LIST_NUMBER.contains(sentence.norm(i + 1));
        boolean bracketed = sentence.norm(i - 1).equals("(")
                && sentence.norm(i + 1).equals(")")
                && token.text().length() == 1;
        return opens || bracketed;
    }

    /** "1 Provisional …" and "2 Revised …" on lines of their own: each numbers its line. */
    private static boolean opensLine(Workpiece work, int i) {
        Token token = work.sentence().token(i);
        boolean opens = token.isPlainWhole()
                && token.text().length() <= 2
                && !token.text().startsWith("0")
                && work.sentence().token(i + 1).isCapitalised()
                && work.lines().opens(token.start());
        if (!opens) {
            return false;
        }
        int number = Integer.parseInt(token.text());
        return work.lines().isChapter(number)
                || work.lines().isNumbered(number - 1)
                || number == 1 && work.lines().isNumbered(2);
    }

    /** A capitalised word tied to a number by hyphens is a name or code, however long; inside page furniture it is furniture. */
    private static boolean hyphenated(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        int from = i;
        while (tied(sentence, from)) {
            from -= 2;
        }
        int to = i + 1;
        while (tied(sentence, to + 1)) {
            to += 2;
        }
        boolean name =
                to - from > 1 && sentence.token(from).isCapitalised() && !sentence.is(from, WordClass.TIME_PREFIX);
        if (name && work.free(from, to)) {
            boolean furniture = work.zone() == Zone.BOILERPLATE;
            work.setAside(from, to, furniture ? SetAsideReason.BOILERPLATE : SetAsideReason.IDENTIFIER, null);
        }
        return name;
    }

    /** "release 17/2024", "approval 2012/118": a number of that year's series; "2012/13" is a span of years. */
    private static boolean isNumberOfYear(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        Token second = sentence.token(i + 2);
        boolean slashed = sentence.norm(i + 1).equals("/")
                && sentence.token(i + 1).glued()
                && second.glued()
                && second.isPlainWhole()
                && sentence.token(i).isPlainWhole();
        boolean year = slashed
                && (CalendarRule.isYear(sentence.token(i)) && second.text().length() == 3
                        || CalendarRule.isYear(second) && !CalendarRule.isYear(sentence.token(i)));
        if (year && work.free(i, i + 3)) {
            work.setAside(i, i + 3, SetAsideReason.IDENTIFIER, null);
        }
        return year;
    }

    private static boolean tied(Sentence sentence, int i) {
        return sentence.token(i).glued()
                && sentence.norm(i - 1).equals("-")
                && sentence.token(i - 1).glued();
    }

    private boolean reference(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        int word = BEHIND_REFERENCE.contains(sentence.norm(i - 1)) ? i - 2 : i - 1;
        boolean postal = sentence.is(word, WordClass.BOX)
                && (sentence.is(word - 1, WordClass.POST_OFFICE)
                        || sentence.token(i).text().length() >= POST_BOX_DIGITS);
        String reason = postal ? null : references.get(sentence.norm(word));
        boolean full = sentence.is(word, WordClass.SHORTENED_REFERENCE);
        if (reason == null
                || full && word == i - 1
                || isVerb(sentence, word)
                || words.isPlural(sentence.token(i + 1))
                || !DECIMAL.matcher(sentence.token(i).text()).matches()) {
            return false;
        }
        if (reason.equals(references.get(sentence.norm(word - 1)))) {
            word--;
        }
        int end = i + 1;
        while ((sentence.token(end).isDash()
                        || sentence.norm(end).equals("/")
                        || sentence.is(end, WordClass.REFERENCE_JOINT))
                && sentence.token(end + 1).isPlainWhole()
                && sentence.token(end + 1).text().length() < 4
                && work.free(end, end + 2)
                && !counts(sentence, end)) {
            end += 2;
        }
        boolean titles = word == 0
                && sentence.start() == sentence.block().start()
                && (sentence.norm(end).equals(".") || sentence.norm(end).equals(":"));
        if (titles) {
            reason = TITLE;
        }
        work.setAside(
                word,
                end,
                SetAsideReason.valueOf(reason.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                null);
        return true;
    }

    /** "Table 2, 45 percent of girls": behind a comma or "and" a number with its own unit or noun is none of the list. */
    private boolean counts(Sentence sentence, int joint) {
        boolean measured =
                words.percentAfter(sentence, joint + 2).isPresent() || words.isPlural(sentence.token(joint + 2));
        return measured
                || sentence.norm(joint).equals(",") && sentence.token(joint + 2).isWord();
    }

    /** "volunteers number 3.3 million": behind a plural the word is a verb, and the number counts. */
    private boolean isVerb(Sentence sentence, int word) {
        return sentence.is(word, WordClass.NUMBER_WORD) && words.isPlural(sentence.token(word - 1));
    }

    /** "Plot 2281, Chikwa Road", "Calle del Olmo 15, 46003 Valencia" in the furniture of a page. */
    private boolean isInFooter(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        if (work.zone() != Zone.BOILERPLATE) {
            return false;
        }
        boolean named = sentence.token(i - 1).isCapitalised()
                && sentence.norm(i + 1).equals(",")
                && (isPostcode(sentence, i + 2) || holdsStreet(sentence, i + 2));
        return named || isPostcode(sentence, i) && sentence.norm(i - 1).equals(",");
    }

    private static boolean isPostcode(Sentence sentence, int i) {
        return sentence.token(i).text().length() == POSTCODE_DIGITS
                && Token.isDigits(sentence.token(i).text())
                && sentence.token(i + 1).isCapitalised();
    }

    private boolean holdsStreet(Sentence sentence, int from) {
        for (int i = from; i < from + STREET_REACH && sentence.token(i).isCapitalised(); i++) {
            if (streets.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "14, rue des Tanneurs": the kind of street stands before its name. */
    private boolean opensStreet(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        int street = sentence.norm(i + 1).equals(",") ? i + 2 : i + 1;
        if (!sentence.token(i).isPlainWhole() || !streets.contains(sentence.norm(street))) {
            return false;
        }
        int name = street + 1;
        while (sentence.is(name, WordClass.OF) || sentence.is(name, WordClass.ARTICLE)) {
            name++;
        }
        int end = name;
        while (sentence.token(end).isCapitalised() || sentence.norm(end).equals("-")) {
            end++;
        }
        boolean named = end > name && !sentence.token(street).isCapitalised() && work.free(i, end);
        if (named) {
            boolean span = tied(sentence, i) && sentence.token(i - 2).isPlainWhole() && work.free(i - 2, i);
            work.setAside(span ? i - 2 : i, end, SetAsideReason.ADDRESS, null);
        }
        return named;
    }

    private void address(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        for (int j = i + 1; j <= i + 4 && sentence.token(j).isCapitalised(); j++) {
            boolean last = !sentence.token(j + 1).isCapitalised();
            if (j > i + 1 && last && streets.contains(sentence.norm(j))) {
                work.setAside(i, j + 1, SetAsideReason.ADDRESS, null);
                return;
            }
        }
        if (opensStreet(work, i)) {
            return;
        }
        if (isInFooter(work, i)) {
            work.setAside(i, i + 1, SetAsideReason.ADDRESS, null);
            return;
        }
        boolean box = sentence.is(i - 1, WordClass.POSTAL);
        if (box || work.zone() == Zone.CONTACT && !sentence.token(i + 1).isWord()) {
            work.setAside(i, i + 1, SetAsideReason.ADDRESS, null);
        }
    }
}
