package org.factpress.cli;

import java.util.Comparator;
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
        List<String> suggestions = isVerb(unmatched) ? nearest(unmatched, argument) : unmatched.getSuggestions();
        return unknown(unmatched, argument)
                + (suggestions.isEmpty()
                        ? known(unmatched)
                        : "; did you mean " + String.join(" or ", suggestions) + "?");
    }

    private static String known(UnmatchedArgumentException error) {
        return isVerb(error)
                ? "; verbs: "
                        + String.join(
                                ", ", error.getCommandLine().getSubcommands().keySet())
                : "";
    }

    private static boolean isVerb(UnmatchedArgumentException error) {
        return !error.isUnknownOption()
                && !error.getCommandLine().getSubcommands().isEmpty();
    }

    /** One edit in three letters is a slip; the verbs there are tell more than a name that is only somewhat like it. */
    private static List<String> nearest(UnmatchedArgumentException error, String argument) {
        int most = Math.max(1, argument.length() / 3);
        return error.getCommandLine().getSubcommands().keySet().stream()
                .filter(verb -> edits(argument, verb) <= most)
                .sorted(Comparator.comparingInt((String verb) -> edits(argument, verb))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(1)
                .toList();
    }

    /** Letters put in, left out, exchanged or swapped with their neighbour. */
    private static int edits(String typed, String verb) {
        int[][] cost = new int[typed.length() + 1][verb.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= verb.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : edit(cost, typed, verb, i, j);
            }
        }
        return cost[typed.length()][verb.length()];
    }

    private static int edit(int[][] cost, String typed, String verb, int i, int j) {
        int same = typed.charAt(i - 1) == verb.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == verb.charAt(j - 2)
                && typed.charAt(i - 2) == verb.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static String unknown(UnmatchedArgumentException error, String argument) {
        if (error.isUnknownOption()) {
            return "unknown option '" + argument + "'";
        }
        boolean verbs = !error.getCommandLine().getSubcommands().isEmpty();
        return verbs ? "there is no verb '" + argument + "'" : "one argument too many: '" + argument + "'";
    }
}
