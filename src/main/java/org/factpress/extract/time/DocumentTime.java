package org.factpress.extract.time;

import java.util.List;
import java.util.function.Supplier;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.Found;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The time that a reader keeps in mind: the document's day, and the period in force in document, section and paragraph. */
public final class DocumentTime {
    private static final int PROSE = 8;
    private static final int LINE = 24;
    private final DocumentDate date;
    private final boolean lasting;
    private @Nullable String document;
    private @Nullable String section;
    private @Nullable String paragraph;
    private @Nullable Compared compared;
    private @Nullable String study;
    private @Nullable String last;
    private @Nullable Block block;
    private @Nullable Sentence read;
    private @Nullable Sentence chosen;
    private @Nullable PeriodChoice choice;
    private List<Found<String>> periods = List.of();
    private boolean passing;
    private boolean begunPassing;
    private boolean begun;
    private boolean sectionBegun;
    private boolean inTable;
    /** Whether the title, or a sentence on when people were asked, named the time of the document. */
    private boolean named;

    /** @param lasting whether the document's day holds for numbers without any time; not so in teasers for other texts */
    public DocumentTime(DocumentDate date, boolean lasting) {
        this.date = date;
        this.lasting = lasting;
    }

    DocumentDate date() {
        return date;
    }

    /** The periods of a sentence's amounts, read once for all of them. */
    Found<String> period(Sentence sentence, int index, Supplier<List<Found<String>>> reader) {
        if (read != sentence) {
            read = sentence;
            periods = reader.get();
        }
        return periods.get(index);
    }

    /** The times of a sentence: read for its amounts, and not once more for what later sentences lean on. */
    PeriodChoice choice(Sentence sentence, Supplier<PeriodChoice> reader) {
        if (chosen != sentence || choice == null) {
            chosen = sentence;
            choice = reader.get();
        }
        return choice;
    }

    /** The period in force, nearest first; null where none is. */
    @Nullable
    String reference() {
        if (paragraph != null) {
            return paragraph;
        }
        return section == null ? ofDocument() : section;
    }

    /** The period in force where the text names it; null where only the document's date would tell it. */
    @Nullable
    String named() {
        if (paragraph != null) {
            return paragraph;
        }
        return section == null ? document : section;
    }

    /** The period that the document as a whole speaks of: named in its title or first sentence, else its own year. */
    @Nullable
    String ofDocument() {
        if (document != null) {
            return document;
        }
        return lasting && date.lasting() && date.year() != null ? Edtf.of(date.year()) : null;
    }

    /** The year that the document is of, where it says so; else the period that it as a whole speaks of. */
    String present(String own) {
        boolean later = date.stated() && date.year() != null && Edtf.lastYear(own) < date.year();
        return later ? Edtf.of(date.year()) : own;
    }

    /** Whether the period in force was only that of something told from the document's day ("on Thursday", "last year"). */
    boolean isPassing() {
        return paragraph != null ? passing : section == null && begunPassing;
    }

    /** The year that the text speaks from: its study's, else its own, even where that is only the latest one it names. */
    @Nullable
    String current() {
        if (study != null) {
            return study;
        }
        return date.year() == null ? null : Edtf.of(date.year());
    }

    @Nullable
    String study() {
        return study;
    }

    void study(String period) {
        study = period;
    }

    /** The period last named, whatever it was named for. */
    @Nullable
    String last() {
        return last;
    }

    void last(String period) {
        last = period;
    }

    /** A note gives what holds at any time: how a figure was made, what was assumed. */
    boolean isInFootnote() {
        return block != null && block.zone() == Zone.FOOTNOTE;
    }

    /** A paragraph's period ends with it; items of a list still speak of what leads to them. */
    void enter(Block entered) {
        if (entered.equals(block)) {
            return;
        }
        if (entered.cell() != null) {
            enterTable();
            return;
        }
        inTable = false;
        if (entered.zone() == Zone.HEADING) {
            section = null;
            compared = null;
            sectionBegun = false;
        }
        if (entered.zone() != Zone.LIST_ITEM) {
            paragraph = null;
            compared = compared != null && compared.brief() ? null : compared;
        }
        block = entered;
    }

    /** What the text before a table was about ends there; what its own cells say holds for those after them. */
    private void enterTable() {
        if (!inTable) {
            paragraph = null;
            inTable = true;
        }
    }

    /**
     * Two times set side by side, the earlier one first.
     *
     * @param brief whether they hold for the paragraph only
     */
    record Compared(String first, String second, boolean brief) {
        /** Two times that hold until the section ends. */
        Compared(String first, String second) {
            this(first, second, false);
        }

        String span() {
            return Edtf.first(first) + "/" + Edtf.last(second);
        }
    }

    /** Two times that a sentence compares; null where it compares none. */
    void compare(@Nullable Compared both) {
        if (both != null) {
            compared = both;
        }
    }

    /** The two times last compared in this section. */
    @Nullable
    Compared compared() {
        return compared;
    }

    /** Takes over the period that a sentence sets; null where it sets none. */
    void set(Sentence sentence, @Nullable SetPeriod set) {
        boolean heading = sentence.block().zone() == Zone.HEADING;
        boolean prose = !heading && isProse(sentence);
        boolean own = set != null
                && !begun
                && date.day() != null
                && set.edtf().equals(date.day().toString());
        boolean coming = set != null && !heading && isComing(set.edtf());
        if (set != null && !coming && !(own && !set.told()) && sentence.block().zone() != Zone.FOOTNOTE) {
            boolean background = isBackground(set.edtf());
            boolean vague = set.edtf().endsWith("~");
            if (heading && !begun && !background) {
                named = true;
                document = set.edtf();
            } else if (heading && !background || set.opens() && !set.ahead() && !sectionBegun && begun && !background) {
                section = set.edtf();
            } else if (isSample(set) && !background && (!begun || !named)) {
                named = true;
                document = set.edtf();
            } else if (!begun
                    && !background
                    && document == null
                    && (prose || isLine(sentence) && !isOwnMonth(set) && !set.ahead())) {
                begunPassing = set.told();
                document = set.edtf();
            } else if (!vague && !set.ahead()) {
                paragraph = set.edtf();
                passing = set.told();
            }
        }
        begun |= prose;
        sectionBegun |= !heading;
    }

    /** When people were asked or things examined is when a text's findings are of, unless its title tells another time. */
    private boolean isSample(SetPeriod set) {
        boolean within = document == null || !named || isWithin(set.edtf(), document);
        return set.sample() && within && !set.edtf().endsWith("~") && !set.ahead();
    }

    /** A day to come, such as that of an assembly, and a later year are no time that the figures behind speak of. */
    private boolean isComing(String edtf) {
        boolean laterDay =
                date.day() != null && isDay(edtf) && edtf.compareTo(date.day().toString()) > 0;
        boolean laterYear = date.stated() && date.year() != null && Edtf.firstYear(edtf) > date.year();
        return laterDay || laterYear;
    }

    private static boolean isDay(String edtf) {
        return edtf.length() == "2015-06-09".length() && edtf.indexOf('/') < 0;
    }

    /** A whole sentence of running text; the lines of a head are none. */
    private static boolean isProse(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return sentence.size() >= PROSE
                && sentence.block().cell() == null
                && !last.isWord()
                && !last.is(TokenKind.NUMBER)
                && !last.is(TokenKind.ALNUM);
    }

    /** "Fact sheet, school year 2022/23": a line of the head that names the time of all that follows. */
    private static boolean isLine(Sentence sentence) {
        return sentence.block().cell() == null
                && sentence.block().zone() == Zone.BODY
                && sentence.start() == sentence.block().start()
                && sentence.size() <= LINE;
    }

    /** "Kathmandu, September 2021": when the document came out. */
    private boolean isOwnMonth(SetPeriod set) {
        return !Edtf.isSpan(set.edtf()) && !Edtf.isYear(set.edtf());
    }

    /**
     * The period that a sentence sets for those after it.
     *
     * @param opens whether the sentence opens with it
     * @param told whether it was told from the document's day ("on Wednesday"), and so is no mere head line
     * @param ahead whether the sentence only looks ahead to it
     * @param sample whether people were asked or things examined then
     */
    record SetPeriod(String edtf, boolean opens, boolean told, boolean ahead, boolean sample) {}

    /** A month of the year that the title names. */
    private static boolean isWithin(String edtf, @Nullable String year) {
        return Edtf.isYear(year) && edtf.startsWith(String.valueOf(year)) && !Edtf.isYear(edtf);
    }

    /** What lies well before a dated document's own time is told as its background. */
    private boolean isBackground(String edtf) {
        boolean old = date.lasting() && date.year() != null && Edtf.lastYear(edtf) < date.year() - 2;
        return edtf.endsWith("~") || old && !edtf.endsWith("..");
    }
}
