package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.factpress.model.RevisionKind;
import org.factpress.publish.PressBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishCommandTest {
    private static final String LONG_AGO = "embargo: 2015-06-09T09:30-04:00";
    private static final String FAR_AWAY = "embargo: 2999-06-09T09:30-04:00";
    private static final String FOLDER = "publish: [{folder: press}]";

    @TempDir
    Path folder;

    PressBench bench;

    @BeforeEach
    void prepare() {
        bench = new PressBench(folder);
    }

    private Call publish(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "publish";
        arguments[1] = "kit.yaml";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Call.of(folder, arguments);
    }

    @Test
    void publishesToTheFolderAndTellsTheLedger() {
        bench.job(FOLDER, LONG_AGO);
        bench.release(RevisionKind.INITIAL, null);

        Call first = publish("--format", "csv");
        Call again = publish("--format", "json");
        Call ledger = publish("--ledger", "--format", "csv");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .startsWith("release,revision,purpose,target,recipient,state,deliveredAt\n")
                .contains("kit,1,release,folder,press,delivered,");
        assertThat(first.err()).contains("kit revision 1: 1 brought.");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("\"state\": \"there\"");
        assertThat(ledger.out().lines()).hasSize(2).last().asString().startsWith("kit,1,release,folder,press,,,20");
        assertThat(folder.resolve("press/kit/latest.json")).exists();
    }

    @Test
    void isHeldByTheEmbargoWithTheNextStep() {
        bench.job(FOLDER, FAR_AWAY);
        bench.release(RevisionKind.INITIAL, null);

        Call call = publish("--format", "json");

        assertThat(call.code()).isEqualTo(ExitCode.HELD);
        assertThat(call.out()).isEqualTo("[]\n");
        assertThat(call.err()).contains("Held: kit: it is under embargo until 2999-06-09 09:30 UTC-04:00", "--wait");
        assertThat(folder.resolve("press")).doesNotExist();
    }

    @Test
    void isHeldWhereNothingWasReleased() {
        bench.job(FOLDER);

        Call call = publish();

        assertThat(call.code()).isEqualTo(ExitCode.HELD);
        assertThat(call.err()).contains("no revision of it was ever released", "factpress run");
        assertThat(bench.output()).doesNotExist();
    }

    @Test
    void isHeldByAnApprovalThatIsMissing() {
        bench.job(FOLDER, "approval: required");
        bench.release(RevisionKind.INITIAL, null);

        Call call = publish();

        assertThat(call.code()).isEqualTo(ExitCode.HELD);
        assertThat(call.err()).contains("nobody approved revision 1", "Next: run the job again");
    }

    @Test
    void failsWhereATargetRefuses() throws Exception {
        bench.job(FOLDER);
        bench.release(RevisionKind.INITIAL, null);
        publish();
        Files.writeString(folder.resolve("press/kit/v1/fact-sheet.pdf"), "other");

        Call call = publish();

        assertThat(call.code()).isEqualTo(ExitCode.FAILED);
        assertThat(call.err()).contains("fact-sheet.pdf has other content", "1 refused");
    }

    @Test
    void asksForAnotherTryWhereAServerIsAway() {
        bench.job("publish: [{folder: press}, {mail: {to: a@b.example}}]");
        bench.release(RevisionKind.INITIAL, null);

        Call call = Call.of(
                folder, Map.of("FACTPRESS_SMTP_URL", "smtp://127.0.0.1:1?starttls=never"), "publish", "kit.yaml");

        assertThat(call.code()).isEqualTo(ExitCode.TRY_AGAIN);
        assertThat(call.err())
                .contains("127.0.0.1:1 does not answer", "1 brought, 1 away", "goes on with what is missing");
    }

    @Test
    void needsAMailServerForMails() {
        bench.job("publish: [{mail: {to: a@b.example}}]");
        bench.release(RevisionKind.INITIAL, null);

        Call call = publish();

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("FACTPRESS_SMTP_URL is not set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to fax          | no target 'fax'; it has: folder",
                "--notify --to mail | --to chooses among the job's targets",
                "--pre-release     | nobody may see this release early",
                "--ledger --notify | --ledger, --notify",
            })
    void tellsWhatMakesNoSense(String options, String problem) {
        bench.job(FOLDER, FAR_AWAY.replace("2999", "2014"));
        bench.release(RevisionKind.INITIAL, null);

        Call call = publish(options.split(" "));

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains(problem);
    }

    @Test
    void thereIsNothingEarlyWithoutAnEmbargo() {
        bench.job(FOLDER, "preRelease: [{name: Eve, email: eve@b.example, reason: briefs the minister}]");

        assertThat(publish("--pre-release").err()).contains("the job has no embargo");
    }

    @Test
    void theLedgerOfWhatWasNeverPublishedIsEmptyAndMakesNothing() {
        bench.job(FOLDER);

        Call call = publish("--ledger", "--format", "json");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo("[]\n");
        assertThat(bench.output()).doesNotExist();
    }
}
