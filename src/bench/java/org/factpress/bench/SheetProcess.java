package org.factpress.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A {@link SheetWorker} and the line to it; closing it ends it. */
final class SheetProcess implements AutoCloseable {
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final Path log;

    SheetProcess(SheetProgram program, Path folder) throws IOException {
        log = folder.resolve(program.name() + ".log");
        String memory = program.megabytes() + "m";
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + memory,
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-XX:-BackgroundCompilation",
                        "-Djava.awt.headless=true",
                        "-classpath",
                        classPath(program),
                        SheetWorker.class.getName(),
                        program.name())
                .redirectError(Redirect.appendTo(log.toFile()))
                .start();
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** OpenPDF sets text otherwise where it finds FOP, and slower: only FOP itself may see FOP. */
    private static String classPath(SheetProgram program) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> program == SheetProgram.FOP
                        || !Path.of(entry).getFileName().toString().startsWith("fop-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    SheetRound round(double seconds) throws IOException {
        String[] answer = ask("round " + seconds).split(" ");
        return new SheetRound(Integer.parseInt(answer[0]), Double.parseDouble(answer[1]));
    }

    void sheets(int count) throws IOException {
        ask("sheets " + count);
    }

    /** In megabytes. */
    double usedHeap() throws IOException {
        return Double.parseDouble(ask("heap"));
    }

    byte[] sheet(Path file) throws IOException {
        return Files.readAllBytes(Path.of(ask("file " + file)));
    }

    private String ask(String order) throws IOException {
        orders.println(order);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the program ended: see " + log);
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
