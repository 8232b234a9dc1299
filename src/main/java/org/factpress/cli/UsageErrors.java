package org.factpress.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments, what was perhaps meant, and where the help is. */
record UsageErrors(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        console.tell("factpress: " + what(error));
        console.tell("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String what(ParameterException error) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            String message = error.getMessage();
            return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        }
        String argument = unmatched.getUnmatched().get(0);
        List<String> suggestions = unmatched.getSuggestions();
        return unknown(unmatched, argument)
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?");
    }

    private static String unknown(UnmatchedArgumentException error, String argument) {
        if (error.isUnknownOption()) {
            return "unknown option '" + argument + "'";
        }
        boolean verbs = !error.getCommandLine().getSubcommands().isEmpty();
        return verbs ? "there is no verb '" + argument + "'" : "one argument too many: '" + argument + "'";
    }
}
