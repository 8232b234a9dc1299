package org.factpress.extract;

import java.util.List;

/** The period that the heads of a table give a cell: a quarter of one head in the year of another, too. */
final class HeadPeriods {
    private static final String WHY = "period: the table's head";

    private HeadPeriods() {}

    static Found<String> of(List<Piece> heads, DocumentTime time) {
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
