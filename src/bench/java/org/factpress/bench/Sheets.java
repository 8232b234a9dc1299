package org.factpress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.factpress.report.Validation;

/** Times the same two pages as three programs print them, in rounds by turns; and weighs a thousand of ours. */
final class Sheets {
    private static final double FASTER = 3;
    private static final double GROWTH = 1.05;
    private static final double WARM_UP = 20;
    private static final double ROUND = 1;
    private static final int ROUNDS = 15;

    private final Map<SheetProgram, SheetProcess> processes = new EnumMap<>(SheetProgram.class);
    private final Map<SheetProgram, double[]> rates = new EnumMap<>(SheetProgram.class);
    private final Path folder;
    private final Console console;

    Sheets(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void run() throws IOException {
        try {
            for (SheetProgram program : SheetProgram.values()) {
                processes.put(program, new SheetProcess(program, folder));
                rates.put(program, new double[ROUNDS]);
                processes.get(program).round(WARM_UP);
            }
            for (int i = 0; i < ROUNDS; i++) {
                for (SheetProgram program : SheetProgram.values()) {
                    rates.get(program)[i] = processes.get(program).round(ROUND).perSecond();
                }
            }
            report();
        } finally {
            processes.values().forEach(SheetProcess::close);
        }
        weigh();
    }

    private void report() throws IOException {
        console.print(
                "two pages; one thread, median of %d rounds by turns%n%-22s %8s %7s %6s %6s %8s%n",
                ROUNDS, "", "sheets/s", "ratio", "pages", "kB", "3a+UA-1");
        for (SheetProgram program : SheetProgram.values()) {
            report(program, processes.get(program).sheet(folder.resolve(program.name() + ".pdf")));
        }
    }

    private void report(SheetProgram program, byte[] sheet) throws IOException {
        double ratio = ratio(program);
        console.print(
                "%-22s %8.1f %6.1fx %6d %6d %8s   %s%n",
                program.title(),
                median(rates.get(program)),
                ratio,
                pages(sheet),
                sheet.length / 1000,
                isArchivalAndAccessible(sheet) ? "yes" : "no",
                program == SheetProgram.FACTPRESS
                        ? ""
                        : Verdict.atLeast(ratio, FASTER).told());
    }

    /** How many times as many sheets ours prints, round against round. */
    private double ratio(SheetProgram program) {
        double[] ours = rates.get(SheetProgram.FACTPRESS);
        double[] theirs = rates.get(program);
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int pages(byte[] sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet)) {
            return document.getNumberOfPages();
        }
    }

    private static boolean isArchivalAndAccessible(byte[] sheet) {
        try {
            Validation.assertArchivalAndAccessible(sheet);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private void weigh() throws IOException {
        try (SheetProcess ours = new SheetProcess(SheetProgram.FACTPRESS, folder)) {
            ours.sheets(100);
            double hundred = ours.usedHeap();
            ours.sheets(900);
            double thousand = ours.usedHeap();
            console.print(
                    "%nours in a heap of %d MB: %.1f MB used after 100 sheets, %.1f after 1,000   %s%n",
                    SheetProgram.FACTPRESS.megabytes(),
                    hundred,
                    thousand,
                    Verdict.atMost(thousand / hundred, GROWTH).told());
        }
    }
}
