package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "extract",
                "check",
                "verify",
                "init",
                "findings",
                "review",
                "runs",
                "status",
                "archive",
                "archive list",
                "archive verify",
                "publish"
            })
    void helpOfEveryVerbHasAnExampleAndGoesToStandardOutput(String verb) {
        Call call = Call.of(folder, (verb + " --help").split(" "));

        assertThat(call.code()).isZero();
        assertThat(call.out()).startsWith("Usage: factpress " + verb).contains("Example:", "  factpress " + verb);
        assertThat(call.err()).isEmpty();
    }

    @Test
    void helpNamesEveryVerbAndExitCode() {
        assertThat(Call.of(folder, "--help").out())
                .contains("run ", "extract", "check", "init", "runs", "status", "archive", "75 try again", "Example:");
    }

    @Test
    void versionIsAWordAndANumber() {
        Call call = Call.of(folder, "--version");

        assertThat(call.code()).isZero();
        assertThat(call.out()).matches("factpress \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "extrac a.txt           | there is no verb 'extrac'; did you mean extract?          | factpress --help",
                "extract --formt x a    | unknown option '--formt'; did you mean --format?          | factpress extract --help",
                "extract --format xml a | invalid value for option '--format'                       | factpress extract --help",
                "extract                | missing required parameter: 'FILE'                        | factpress extract --help",
                "run                    | missing required parameter: 'JOB'                         | factpress run --help",
                "run a.yaml b.yaml      | one argument too many: 'b.yaml'                           | factpress run --help",
                "run a --as amendment   | 'amendment' is neither revision nor correction            | factpress run --help",
                "run a --as-of monday   | 'monday' is no date with time and offset, such as 2015-06 | factpress run --help",
                "status first           | 'first' is not a long                                     | factpress status --help",
                "frobnicate             | there is no verb 'frobnicate'; verbs: run, extract, check,  | factpress --help",
                "finding a.yaml         | there is no verb 'finding'; did you mean findings?         | factpress --help",
                "archive lst            | there is no verb 'lst'; did you mean list?                | factpress archive --help",
            })
    void namesWhatIsWrongAndWhatWasPerhapsMeant(String arguments, String told, String next) {
        Call call = Call.of(folder, arguments.trim().split(" +"));

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("factpress: ").contains(told.trim()).endsWith("See: " + next.trim() + "\n");
    }

    @Test
    void askedForNothingItTellsWhereTheHelpIs() {
        assertThat(Call.of(folder)).isEqualTo(new Call(2, "", "factpress: no verb given\nSee: factpress --help\n"));
        assertThat(Call.of(folder, "archive").code()).isEqualTo(2);
    }
}
