package org.factpress.extract;

import java.util.List;
import java.util.function.Supplier;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The time that a reader keeps in mind: the document's day, and the period in force in document, section and paragraph. */
final class DocumentTime {
    private static final int PROSE = 8;
    private final DocumentDate date;
    private final boolean lasting;
    private @Nullable String document;
    private @Nullable String section;
    private @Nullable String paragraph;
    private @Nullable String study;
    private @Nullable String last;
    private @Nullable Block block;
    private @Nullable Sentence read;
    private List<Found<String>> periods = List.of();
    private boolean begun;
    private boolean sectionBegun;

    /** @param lasting whether the document's day holds for numbers without any time; not so in teasers for other texts */
    DocumentTime(DocumentDate date, boolean lasting) {
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

    /** The period in force, nearest first; null where none is. */
    @Nullable
    String reference() {
        if (paragraph != null) {
            return paragraph;
        }
        return section == null ? ofDocument() : section;
    }

    /** The period that the document as a whole speaks of: named in its title or first sentence, else its own year. */
    @Nullable
    String ofDocument() {
        if (document != null) {
            return document;
        }
        return lasting && date.stated() && date.year() != null ? Edtf.of(date.year()) : null;
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

    /** A paragraph's period ends with it; items of a list still speak of what leads to them. */
    void enter(Block entered) {
        if (entered.equals(block) || entered.cell() != null) {
            return;
        }
        if (entered.zone() == Zone.HEADING) {
            section = null;
            sectionBegun = false;
        }
        if (entered.zone() != Zone.LIST_ITEM) {
            paragraph = null;
        }
        block = entered;
    }

    /** Takes over the period that a sentence sets; null where it sets none. */
    void set(Sentence sentence, @Nullable SetPeriod set) {
        boolean heading = sentence.block().zone() == Zone.HEADING;
        boolean prose = !heading && sentence.size() >= PROSE && sentence.block().cell() == null;
        if (set != null) {
            boolean background = isBackground(set.edtf());
            boolean vague = set.edtf().endsWith("~");
            if (heading && !begun && !background) {
                document = set.edtf();
            } else if (heading && !background || set.opens() && !sectionBegun && begun && !background) {
                section = set.edtf();
            } else if (prose && !begun && !background && document == null) {
                document = set.edtf();
            } else if (!vague) {
                paragraph = set.edtf();
            }
        }
        begun |= prose;
        sectionBegun |= !heading;
    }

    /** The period that a sentence sets for those after it, and whether the sentence opens with it. */
    record SetPeriod(String edtf, boolean opens) {}

    /** What lies well before a dated document's own time is told as its background. */
    private boolean isBackground(String edtf) {
        boolean old = date.stated() && date.year() != null && Edtf.lastYear(edtf) < date.year() - 2;
        return edtf.endsWith("~") || old;
    }
}
