package org.factpress.extract.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.Table.Entry;
import org.factpress.model.SetAsideReason;

/** What the heads of a table say is measured: the words of those that are neither period, place nor age. */
final class HeadMeasures {
    /** A longer line that begins with a word for totals names something of its own. */
    private static final int LONGEST_TOTAL = 4;

    private final DocumentTables tables;
    private final TableWords words;
    private final HeadText texts;
    private final HeadPlaces places;

    HeadMeasures(DocumentTables tables, TableWords words, HeadText texts, HeadPlaces places) {
        this.tables = tables;
        this.words = words;
        this.texts = texts;
        this.places = places;
    }

    /** From caption and rows to columns; a total's own word, or the section's heading, only where no head tells more. */
    Found<String> of(List<Piece> heads) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (isTelling(heads.get(i))) {
                names.add(texts.of(heads.get(i)));
            }
        }
        names.remove("");
        if (names.isEmpty()) {
            heads.stream().filter(this::isTotal).findFirst().ifPresent(head -> names.add(texts.of(head)));
        }
        if (names.isEmpty()) {
            heads.stream().filter(tables::isDistant).findFirst().ifPresent(head -> names.add(texts.of(head)));
        }
        boolean total = heads.stream().anyMatch(this::isTotal);
        return names.isEmpty()
                ? Found.nothing()
                : Found.inherited(
                        String.join(": ", names),
                        total ? "measure: the table's heads, in its total" : "measure: the table's heads");
    }

    private boolean isTotal(Piece head) {
        return tables.entry(head) != null
                && words.units().opens(head.sentence(), "total")
                && head.sentence().size() <= LONGEST_TOTAL;
    }

    /** Whether a head says what is measured, rather than when, where, of what age, or that it is the total of such. */
    boolean isTelling(Piece head) {
        if (tables.isDistant(head)) {
            return false;
        }
        if (tables.isAbove(head)) {
            return !words.isUnitOnly(head.sentence());
        }
        boolean dated = !head.work().periods().isEmpty() && !words.tellsMore(head);
        return !dated
                && places.of(head).isEmpty()
                && !isAge(head)
                && !isNumbering(head)
                && !words.isUnitOnly(head.sentence())
                && !isTotalOfScopes(head);
    }

    private static boolean isAge(Piece head) {
        return head.work().ages().stream()
                .anyMatch(
                        band -> band.from() == 0 && band.to() == head.sentence().size());
    }

    private static boolean isNumbering(Piece head) {
        return head.work().setAside().stream().anyMatch(aside -> aside.reason() == SetAsideReason.LIST_NUMBER);
    }

    private boolean isTotalOfScopes(Piece head) {
        Entry entry = tables.entry(head);
        return entry != null && isTotal(head) && tables.beside(entry).stream().anyMatch(this::isScope);
    }

    private boolean isScope(Piece head) {
        return !places.of(head).isEmpty()
                || !head.populations().isEmpty()
                || !head.work().ages().isEmpty();
    }
}
