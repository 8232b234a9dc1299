package org.factpress.cli;

import java.util.List;
import java.util.function.Consumer;
import org.factpress.release.CoverageRecords;
import org.factpress.release.FigureRecords;
import org.factpress.release.RecordFormat;

/** Prints one table with one header: the figures, or every number in text order with the reason of those set aside. */
final class CsvPrinter implements ExtractionPrinter {
    private final Consumer<String> out;
    private final boolean all;

    CsvPrinter(Consumer<String> out, boolean all) {
        this.out = out;
        this.all = all;
        out.accept(all ? CoverageRecords.FORMAT.csv(List.of()) : FigureRecords.FORMAT.csv(List.of()));
    }

    @Override
    public void print(Extracted extracted) {
        out.accept(
                all
                        ? rows(CoverageRecords.FORMAT, CoverageRecords.inTextOrder(extracted.extraction()))
                        : rows(FigureRecords.FORMAT, extracted.figures()));
    }

    private static <T> String rows(RecordFormat<T> format, List<T> records) {
        return format.csv(records).substring(format.csv(List.of()).length());
    }

    /** A table has no end. */
    @Override
    public void close() {}
}
