package org.factpress.archive;

import java.nio.file.Path;

/** A process that archives revision after revision and acknowledges each on its output, until it is killed. */
final class CommittingProcess {
    static final String READY = "ready for ";
    static final String ARCHIVED = "archived ";

    private CommittingProcess() {}

    /** The folder to work in, and the first revision's number. */
    public static void main(String[] arguments) {
        ArchiveFixture fixture = new ArchiveFixture(Path.of(arguments[0]));
        System.out.println(READY + arguments[1]);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            fixture.commit("kit", number);
            System.out.println(ARCHIVED + number);
        }
    }
}
