package org.factpress.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Turns arguments into the command they name, and its end into an exit code. */
@Command(
        name = "factpress",
        description = "Extracts the figures of release documents, reconciles them, and prints them with their sources.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 usage or job file wrong, 3 held for a decision,",
            "4 some documents not readable, 5 verification failed, 75 try again.",
            "",
            "Example:",
            "  factpress run jobs/cambodia-csec-2015.yaml",
            "  factpress extract --help"
        })
final class CommandLines implements Runnable {
    private static final int HELP_WIDTH = 108;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    private final Console console;
    private final CommandLine commandLine;

    private CommandLines(Console console) {
        this.console = console;
        this.commandLine = new CommandLine(this)
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new FindingsCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new RunsCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(ArchiveCommand.of(console))
                .addSubcommand(new PublishCommand(console));
    }

    /** Runs the command that the arguments name, and gives its exit code. */
    static int run(Console console, String... arguments) {
        CommandLines lines = new CommandLines(console);
        PrintWriter out = new PrintWriter(console.out(), true);
        PrintWriter err = new PrintWriter(console.err(), true);
        return lines.commandLine
                // An example that is broken in the middle cannot be copied.
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler((error, command, parsed) -> lines.failed(error))
                .execute(arguments);
    }

    /** Without a verb there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine, "no verb given");
    }

    private int failed(Exception error) {
        Failure failure = Failure.of(error);
        console.tell("factpress: " + failure.message());
        trace(error);
        return failure.code();
    }

    /** The stack trace, for those who asked for it. */
    void trace(Throwable error) {
        if (debug) {
            error.printStackTrace(console.err());
        }
    }
}
