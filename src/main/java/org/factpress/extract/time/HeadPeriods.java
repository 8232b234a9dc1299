package org.factpress.extract.time;

import java.util.List;
import java.util.Objects;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Piece;

/** The period that the heads of a table give a cell: a quarter of one head in the year of another, too. */
public final class HeadPeriods {
    private static final String WHY = "period: the table's head";

    private HeadPeriods() {}

    /** A column of changes runs from the first to the last time that its table has columns for. */
    public static Found<String> ofChange(List<Piece> heads, List<Piece> band, DocumentTime time) {
        Found<String> own = of(heads, time);
        List<String> columns = band.stream()
                .filter(head -> !heads.contains(head))
                .map(head -> of(List.of(head), time).value())
                .filter(Objects::nonNull)
                .filter(edtf -> !edtf.endsWith("~") && !edtf.endsWith(".."))
                .sorted()
                .toList();
        boolean several = columns.size() > 1 && !columns.get(0).equals(columns.get(columns.size() - 1));
        return own.isPresent() || !several
                ? own
                : Found.inherited(
                        Edtf.first(columns.get(0)) + "/" + Edtf.last(columns.get(columns.size() - 1)),
                        "period: from the first to the last of the table's columns");
    }

    public static Found<String> of(List<Piece> heads, DocumentTime time) {
        if (heads.isEmpty()) {
            return Found.nothing();
        }
        List<PeriodMention> mentions =
                heads.stream().flatMap(piece -> piece.work().periods().stream()).toList();
        PeriodMention part = mentions.stream()
                .filter(mention -> !Edtf.hasYear(mention.edtf()))
                .findFirst()
                .orElse(null);
        PeriodMention dated = mentions.stream()
                .filter(mention -> Edtf.hasYear(mention.edtf()))
                .findFirst()
                .orElse(null);
        if (part == null) {
            return dated == null ? Found.nothing() : Found.inherited(dated.asPeriod(), WHY);
        }
        String year = dated == null ? null : dated.edtf();
        String edtf = YearFinder.resolved(part.edtf(), year, time, false);
        return edtf == null ? Found.nothing() : Found.inherited(part.as(edtf).asPeriod(), WHY);
    }
}
