package org.factpress.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One program in a process of its own, which does what it is told, a line at a time: {@code round SECONDS},
 * {@code sheets COUNT}, {@code heap}, {@code file PATH}. It counts the whole process's time, collecting garbage too.
 */
public final class SheetWorker {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double MEGABYTE = 1024 * 1024.0;

    private final SheetPrinter printer;

    private SheetWorker(SheetPrinter printer) {
        this.printer = printer;
    }

    public static void main(String[] words) throws Exception {
        PrintStream answers = System.out;
        // Only answers go back: what a program says of itself is told with the errors.
        System.setOut(System.err);
        SheetWorker worker = new SheetWorker(SheetProgram.valueOf(words[0]).open());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(worker.obey(order.split(" ", 2)));
            answers.flush();
        }
    }

    private String obey(String[] order) throws IOException {
        return switch (order[0]) {
            case "round" -> round(Double.parseDouble(order[1]));
            case "sheets" -> sheets(Integer.parseInt(order[1]));
            case "heap" -> Double.toString(usedHeap());
            default -> Files.write(Path.of(order[1]), printer.print()).toString();
        };
    }

    /** Prints for so many seconds. */
    private String round(double seconds) {
        long start = SYSTEM.getProcessCpuTime();
        int sheets = 0;
        double spent = 0;
        while (spent < seconds) {
            printer.print();
            sheets++;
            spent = (SYSTEM.getProcessCpuTime() - start) / 1e9;
        }
        return sheets + " " + spent;
    }

    private String sheets(int count) {
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += printer.print().length;
        }
        return Long.toString(bytes);
    }

    /** In megabytes, after all garbage is collected. */
    private static double usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
