package org.factpress.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Cell;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The paragraphs and cells of a document in reading order, while a sentence may still go on in one of them. */
final class PdfFlow {
    /** A paragraph or a table's cell; without a zone where its words and type decide. */
    record Entry(
            @Nullable Zone zone,
            PdfParagraph paragraph,
            @Nullable Cell cell) {}

    private static final Pattern CAPTION = Pattern.compile(
            "(?:Table|Tableau|Tabelle|Tabla|Tabela|Tabel|Exhibit|Box|Figure|Chart|Annex table)\\s+[A-Z]?[\\dIVX]+[\\d.–-]*[a-z]?(?U:\\b).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CAPTION = 160;
    private static final float FAR_FROM_TABLE = 3.2f;
    private static final int MOST_BETWEEN = 3;

    private final List<Entry> entries = new ArrayList<>();

    /** The paragraph in which the running text stopped. */
    private @Nullable PdfParagraph open;

    /** Whether something else stands between it and what comes next. */
    private boolean interrupted;

    private int tables;

    /** Where a table without a caption begins; -1 where the last part was none. */
    private int uncaptioned = -1;

    private @Nullable PdfTable lastTable;

    private int lastRows;

    /** Whether nothing of the message came after the last table. */
    private boolean tableIsLast;

    List<Entry> entries() {
        return entries;
    }

    void add(Zone zone, PdfParagraph paragraph) {
        entries.add(new Entry(zone, paragraph, null));
        interrupted |= zone == Zone.BODY;
        tableIsLast &= zone != Zone.BODY;
        uncaptioned = -1;
    }

    void newPage() {
        uncaptioned = -1;
    }

    /** @param letterhead those of the paragraphs that are no part of the message */
    void addText(List<PdfParagraph> paragraphs, Set<PdfParagraph> letterhead, boolean apart) {
        Set<PdfParagraph> plain = new HashSet<>(paragraphs);
        List<PdfParagraph> rest = withCards(paragraphs);
        takeCaption(rest);
        tableIsLast &= rest.isEmpty();
        if (!apart) {
            continueOpen(rest);
        }
        for (PdfParagraph paragraph : rest) {
            boolean card = !plain.contains(paragraph);
            Zone zone = letterhead.contains(paragraph) ? Zone.BOILERPLATE : card ? Zone.BODY : null;
            entries.add(new Entry(zone, paragraph, null));
        }
        if (!apart && !rest.isEmpty()) {
            open = rest.get(rest.size() - 1);
        }
        interrupted = apart;
        uncaptioned = -1;
    }

    /** A big number and the words beside it are one statement. */
    private static List<PdfParagraph> withCards(List<PdfParagraph> paragraphs) {
        Set<PdfParagraph> plain = new HashSet<>(paragraphs);
        List<PdfParagraph> joined = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            PdfParagraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            PdfParagraph last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean below = next != null && PdfCards.isCard(paragraph, next);
            boolean above = last != null && plain.contains(last) && PdfCards.isCard(paragraph, last);
            if (above && (!below || gap(last, paragraph) < gap(paragraph, next))) {
                joined.set(joined.size() - 1, both(last, paragraph));
            } else if (below) {
                joined.add(both(paragraph, next));
                i++;
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    private static float gap(@Nullable PdfParagraph above, @Nullable PdfParagraph below) {
        return above == null || below == null
                ? Float.MAX_VALUE
                : below.first().top() - above.last().bottom();
    }

    private static PdfParagraph both(PdfParagraph first, PdfParagraph second) {
        PdfParagraph both = new PdfParagraph(first.lines());
        both.append(second);
        return both;
    }

    /** The sentence in which the last column or page stopped goes on in the first paragraph, or behind a small one. */
    private void continueOpen(List<PdfParagraph> rest) {
        for (int i = 0; open != null && i < Math.min(MOST_BETWEEN, rest.size()); i++) {
            PdfParagraph next = rest.get(i);
            boolean on = i == 0 && !interrupted
                    ? PdfParagraphs.goesOn(open, next.first())
                    : PdfParagraphs.goesOnSurely(open, next.first())
                            && Sentences.startsLow(next.first().text());
            if (on) {
                open.append(rest.remove(i));
                return;
            }
            if (PdfParagraphs.sameType(open.last(), next.first())) {
                return;
            }
        }
    }

    void addTable(PdfTable table, float bodySize) {
        boolean continued = continuesLast(table);
        boolean captioned = continued || caption(table, bodySize);
        int at = entries.size();
        int number = continued ? tables - 1 : tables++;
        int rowsBefore = continued ? lastRows : 0;
        for (PdfTable.PdfCell cell : table.cells()) {
            Zone zone = cell.row() < table.headerRows() ? Zone.TABLE_HEADER : Zone.TABLE_CELL;
            Cell place = new Cell(number, rowsBefore + cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
            entries.add(new Entry(zone, new PdfParagraph(cell.lines()), place));
        }
        interrupted = true;
        uncaptioned = captioned ? -1 : at;
        lastTable = table;
        lastRows = rowsBefore + table.rows();
        tableIsLast = true;
    }

    /** A table without a head at the top of a page goes on with the one at the foot of the page before. */
    private boolean continuesLast(PdfTable table) {
        return lastTable != null
                && tableIsLast
                && table.headerRows() == 0
                && table.columns() == lastTable.columns()
                && table.page() == lastTable.page() + 1;
    }

    /** Labels what stands right above the table as its caption, with a line of units below that. */
    private boolean caption(PdfTable table, float bodySize) {
        int last = entries.size() - 1;
        Entry unit = last < 0 ? null : entries.get(last);
        if (unit == null || !isAbove(unit, table.box().top(), table)) {
            return false;
        }
        Entry title = last < 1 ? null : entries.get(last - 1);
        String words = unit.paragraph().text();
        boolean named = CAPTION.matcher(words).matches();
        if (!named
                && title != null
                && isAbove(title, unit.paragraph().first().top(), table)
                && CAPTION.matcher(title.paragraph().text()).matches()
                && words.length() <= LONGEST_CAPTION) {
            entries.remove(last);
            entries.set(last - 1, new Entry(Zone.CAPTION, both(title.paragraph(), unit.paragraph()), null));
            return true;
        }
        boolean shape = words.length() <= LONGEST_CAPTION
                && !Sentences.endsComplete(words)
                && !LineMark.isListItem(words)
                && unit.paragraph().size() <= 1.15f * bodySize;
        if (named || shape) {
            entries.set(last, new Entry(Zone.CAPTION, unit.paragraph(), null));
            if (open == unit.paragraph()) {
                open = null;
            }
            return true;
        }
        return false;
    }

    private static boolean isAbove(Entry entry, float top, PdfTable table) {
        PdfLine line = entry.paragraph().last();
        float gap = top - line.baseline();
        return entry.zone() == null
                && entry.cell() == null
                && line.page() == table.page()
                && gap > -line.size()
                && gap <= FAR_FROM_TABLE * line.size()
                && line.x() < table.right()
                && line.right() > table.x();
    }

    /** A table's name may stand below it; it is read before its cells all the same. */
    private void takeCaption(List<PdfParagraph> paragraphs) {
        if (uncaptioned < 0 || paragraphs.size() < 2 || lastTable == null) {
            return;
        }
        PdfParagraph first = paragraphs.get(0);
        float gap = first.first().top() - lastTable.bottom();
        if (CAPTION.matcher(first.text()).matches()
                && gap < 2 * first.size()
                && first.text().length() < 2 * LONGEST_CAPTION) {
            entries.add(uncaptioned, new Entry(Zone.CAPTION, paragraphs.remove(0), null));
        }
    }
}
