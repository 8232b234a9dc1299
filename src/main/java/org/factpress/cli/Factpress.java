package org.factpress.cli;

/** The program: arguments in, an exit code out. */
public final class Factpress {
    private Factpress() {}

    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
