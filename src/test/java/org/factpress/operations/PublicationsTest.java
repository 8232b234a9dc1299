package org.factpress.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.RevisionKind;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch;
import org.factpress.publish.Dispatch.State;
import org.factpress.publish.Hold;
import org.factpress.publish.Pause;
import org.factpress.publish.PressBench;
import org.factpress.publish.PressServers;
import org.factpress.publish.PublishSettingsException;
import org.factpress.publish.Purpose;
import org.factpress.review.RecordedApproval;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;
import org.factpress.store.ReleaseLockedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing to real servers on loopback. */
class PublicationsTest {
    private static final String ANN = "ann@paper.example";
    private static final String BEN = "ben@radio.example";
    private static final String MAIL = "{mail: {to: [" + ANN + ", " + BEN + "]}}";
    private static final Pause NO_PAUSE = time -> {};

    @TempDir
    Path folder;

    private static PressServers servers;

    PressBench bench;

    @BeforeAll
    static void start(@TempDir Path place) {
        servers = new PressServers(place);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @BeforeEach
    void prepare() {
        bench = new PressBench(folder);
        servers.start();
        servers.clear();
    }

    private void jobWithAllTargets(String... more) {
        String targets = "publish: [{folder: press}, " + servers.sftpTarget() + ", " + MAIL + "]";
        bench.job(targets + "\n" + String.join("\n", more));
    }

    private Publications publications(Clock clock, Pause pause) {
        return new Publications(bench.output(), servers.environment(), clock, pause);
    }

    private PublishOutcome publish(Purpose purpose, String... to) {
        return publish(PressBench.CLOCK, purpose, to);
    }

    private PublishOutcome publish(Clock clock, Purpose purpose, String... to) {
        PublishRequest request =
                new PublishRequest(bench.folder().resolve("kit.yaml"), purpose, List.of(to), false, false);
        return publications(clock, NO_PAUSE).publish(request, PublishListener.SILENT);
    }

    private PublishOutcome publish(String... to) {
        return publish(Purpose.RELEASE, to);
    }

    private static List<State> states(PublishOutcome outcome) {
        return outcome.dispatches().stream().map(Dispatch::state).toList();
    }

    @Test
    void bringsARevisionToEveryTarget() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);

        PublishOutcome outcome = publish();

        assertThat(states(outcome)).containsOnly(State.DELIVERED).hasSize(4);
        Set<String> expected = Set.of(
                "kit/latest.json",
                "kit/v1/fact-sheet.pdf",
                "kit/v1/charts/trend.svg",
                "kit/v1/data/figures.csv",
                "kit/v1/release.json");
        assertThat(PressBench.files(bench.press())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PressBench.files(servers.files().resolve("pub"))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PressBench.contents(servers.files().resolve("pub")))
                .allSatisfy(
                        (path, bytes) -> assertThat(bench.press().resolve(path)).hasBinaryContent(bytes));
        assertThat(servers.mails()).hasSize(2);
    }

    @Test
    void doesNothingTwice() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish();

        PublishOutcome again = publish();

        assertThat(states(again)).containsOnly(State.THERE).hasSize(4);
        assertThat(servers.mails()).hasSize(2);
    }

    @Test
    void handsOutThePressKitWhereTheRevisionHasOne() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null, "press-kit.zip", "press-kit/index.html");

        publish("folder");

        assertThat(PressBench.files(bench.press()))
                .containsExactly(
                        "kit/latest.json",
                        "kit/v1/press-kit.zip",
                        "kit/v1/press-kit/index.html",
                        "kit/v1/release.json");
    }

    @Test
    void putsAgainWhatIsMissingInAFolderAndRefusesToWriteOverOtherBytes() throws IOException {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish("folder");
        bench.discard("press/kit/v1");

        assertThat(states(publish("folder"))).containsExactly(State.DELIVERED);

        Path sheet = bench.press().resolve("kit/v1/fact-sheet.pdf");
        Files.writeString(sheet, "other");
        PublishOutcome refused = publish("folder");
        assertThat(states(refused)).containsExactly(State.REFUSED);
        assertThat(refused.dispatches().get(0).problem())
                .contains("fact-sheet.pdf has other content", "left as it is", "press/kit/v1");
        assertThat(sheet).hasContent("other");
    }

    @Test
    void writesToEachRecipientAloneWithAnIdOfItsOwn() throws MessagingException, IOException {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);

        publish("mail");

        assertThat(servers.mails())
                .allSatisfy(mail -> assertThat(PressServers.recipients(mail)).hasSize(1));
        assertThat(text(servers.mailsTo(ANN).get(0)))
                .contains("Minors, 2015", "The office")
                .doesNotContain(BEN);
        MimeMessage mail = servers.mailsTo(ANN).get(0);
        assertThat(mail.getFrom()[0]).hasToString("press@office.example");
        assertThat(mail.getSubject()).isEqualTo("Minors, 2015");
        assertThat(raw(mail)).contains("filename=fact-sheet.pdf");
        assertThat(servers.mails().stream().map(PressServers::messageId))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[0-9a-f]{40}\\.v1\\.kit@office\\.example>"));
    }

    @Test
    void sendsAgainWithTheSameIdWhatWasBegunAndNeverConfirmed() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish("mail");
        String id = PressServers.messageId(servers.mailsTo(ANN).get(0));
        forget();

        publish("mail");

        assertThat(servers.mailsTo(ANN))
                .hasSize(2)
                .allMatch(mail -> PressServers.messageId(mail).equals(id));
    }

    /** As if the state had been lost. */
    private void forget() {
        bench.discard("output/state");
    }

    @Test
    void goesOnWithTheOtherTargetsWhereOneIsAwayAndCompletesLater() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        servers.stopSftp();

        PublishOutcome outcome = publish();

        assertThat(states(outcome)).containsExactly(State.DELIVERED, State.AWAY, State.DELIVERED, State.DELIVERED);
        assertThat(outcome.dispatches().get(1).problem()).contains("press@127.0.0.1", "does not answer");
        assertThat(outcome.dispatches().get(1).problem()).doesNotContain(PressServers.PASSWORD);

        servers.start();
        assertThat(states(publish())).containsExactly(State.THERE, State.DELIVERED, State.THERE, State.THERE);
        assertThat(servers.mails()).hasSize(2);
    }

    @Test
    void triesAMailServerThatIsAwayOnlyForTheFirstRecipient() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        servers.stopMail();
        List<Duration> pauses = new ArrayList<>();
        PublishRequest request =
                new PublishRequest(bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of("mail"), false, false);

        PublishOutcome outcome = publications(PressBench.CLOCK, pauses::add).publish(request, PublishListener.SILENT);

        assertThat(states(outcome)).containsExactly(State.AWAY, State.AWAY);
        assertThat(pauses).hasSize(2);
    }

    @Test
    void refusesAServerWhoseHostKeyIsNotKnown() throws IOException {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        Files.writeString(servers.knownHosts(), "");

        PublishOutcome outcome = publish("sftp");

        assertThat(states(outcome)).containsExactly(State.REFUSED);
        assertThat(outcome.dispatches().get(0).problem()).contains("host key", "known_hosts");
        assertThat(PressBench.files(servers.files())).isEmpty();
        assertThat(servers.knownHosts()).isEmptyFile();
        servers.stopSftp();
    }

    @Test
    void tellsAMissingSecretBeforeAnythingLeaves() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        Publications poor = new Publications(bench.output(), Map.of(), PressBench.CLOCK, NO_PAUSE);
        PublishRequest request =
                new PublishRequest(bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of(), false, false);

        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> poor.publish(request, PublishListener.SILENT))
                .withMessageContaining("PRESS_PASSWORD");
        assertThat(bench.press()).doesNotExist();
    }

    @Test
    void disturbsNobodyElseWhereOneRecipientIsNamed() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);

        publish(BEN);

        assertThat(servers.mails()).hasSize(1);
        assertThat(servers.mailsTo(BEN)).hasSize(1);
        assertThat(bench.press()).doesNotExist();
        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> publish("fax"))
                .withMessageContaining("no target 'fax'; it has: folder, sftp, mail");
    }

    @Test
    void marksAnOlderRevisionAsSupersededAndLeavesItsFiles() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish();
        byte[] sheet = PressBench.contents(bench.press()).get("kit/v1/fact-sheet.pdf");
        bench.release(RevisionKind.CORRECTION, "A count was wrong", "erratum.txt", "erratum.pdf");

        publish();

        for (Path place : List.of(bench.press(), servers.files().resolve("pub"))) {
            var files = PressBench.contents(place);
            assertThat(files.get("kit/v1/fact-sheet.pdf")).isEqualTo(sheet);
            assertThat(new String(files.get("kit/v1/superseded.txt"), UTF_8))
                    .contains("is superseded", "revision 2 (correction)", "../v2/", "A count was wrong");
            assertThat(new String(files.get("kit/latest.json"), UTF_8))
                    .contains("\"revision\": 2", "\"supersedes\": 1", "\"state\": \"superseded\"");
            assertThat(files).containsKeys("kit/v2/erratum.pdf", "kit/v2/erratum.txt");
        }
        assertThat(states(publish())).containsOnly(State.THERE);
    }

    @Test
    void handsOutTheTombstoneOfAWithdrawnRelease() throws MessagingException, IOException {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish();
        bench.release(RevisionKind.WITHDRAWAL, "The sample was not ours", "withdrawn.pdf", "withdrawn.html");

        publish();

        var files = PressBench.contents(bench.press());
        assertThat(files.keySet().stream().filter(path -> path.startsWith("kit/v2/")))
                .containsExactly("kit/v2/release.json", "kit/v2/withdrawn.html", "kit/v2/withdrawn.pdf");
        assertThat(new String(files.get("kit/latest.json"), UTF_8))
                .contains("\"withdrawn\": true", "\"state\": \"withdrawn\"");
        assertThat(new String(files.get("kit/v1/superseded.txt"), UTF_8)).contains("was withdrawn");
        MimeMessage mail = servers.mailsTo(ANN).get(1);
        assertThat(mail.getSubject()).isEqualTo("Withdrawn: Minors, 2015");
        assertThat(text(mail)).contains("The sample was not ours", "You were sent revision 1 on 2015-06-09.");
        assertThat(raw(mail)).contains("filename=withdrawn.pdf").doesNotContain("filename=fact-sheet.pdf");
    }

    @Test
    void tellsACorrectionToExactlyThoseWhoHoldTheOldRevision() throws MessagingException, IOException {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish();
        bench.release(RevisionKind.CORRECTION, "A count was wrong", "erratum.txt", "erratum.pdf");
        bench.job("publish: [{folder: press}, {mail: {to: [" + ANN + ", cem@new.example]}}]");

        PublishOutcome published = publish();
        assertThat(published.outdatedReaders()).extracting(Delivery::recipient).containsExactly(BEN);
        assertThat(published.outdatedPlaces())
                .extracting(Delivery::recipient)
                .singleElement()
                .asString()
                .startsWith("press@127.0.0.1:");

        PublishOutcome notified = publish(Purpose.NOTICE);
        assertThat(notified.dispatches())
                .extracting(each -> each.delivery().recipient())
                .containsExactly(BEN);
        assertThat(notified.outdatedReaders()).isEmpty();
        assertThat(publish(Purpose.NOTICE).dispatches()).isEmpty();

        List<MimeMessage> ben = servers.mailsTo(BEN);
        assertThat(ben).hasSize(2);
        assertThat(ben.get(1).getSubject()).isEqualTo("Correction: Minors, 2015");
        assertThat(ben.get(1).getHeader("In-Reply-To")).containsExactly(PressServers.messageId(ben.get(0)));
        assertThat(text(ben.get(1))).contains("2 (correction): A count was wrong", "erratum.txt of v2");
        assertThat(servers.mailsTo("cem@new.example")).hasSize(1);
        assertThat(servers.mailsTo(ANN)).hasSize(2);
    }

    @Test
    void aPlainRevisionIsNoCorrectionButACorrectionBeforeItIs() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        publish("mail");
        bench.release(RevisionKind.REVISION, "More cases");
        assertThat(publish(Purpose.NOTICE).dispatches()).isEmpty();

        bench.release(RevisionKind.CORRECTION, "A count was wrong");
        bench.release(RevisionKind.REVISION, "More cases still");

        assertThat(publish(Purpose.NOTICE).dispatches()).hasSize(2);
        assertThat(states(publish("mail"))).containsOnly(State.THERE);
        assertThat(servers.mailsTo(ANN)).hasSize(2);
    }

    @Test
    void holdsWhatNobodyApproved() {
        jobWithAllTargets("approval: required");
        bench.releaseApproved(2);

        PublishOutcome outcome = publish();

        assertThat(outcome.holds())
                .extracting(Hold::why)
                .singleElement()
                .asString()
                .contains("nobody approved revision 1");
        assertThat(outcome.dispatches()).isEmpty();
        assertThat(bench.press()).doesNotExist();
    }

    @Test
    void publishesWhatWasApprovedUnlessThatWasTakenBack() {
        jobWithAllTargets("approval: required");
        bench.releaseApproved(1);
        assertThat(states(publish("folder"))).containsExactly(State.DELIVERED);
        var approval = new RecordedApproval(0, "fingerprint-1", "Ann Lee", PressBench.NOON, "read", null);
        try (Database database = Database.open(DatabaseSettings.of(bench.output(), Map.of()))) {
            database.decisions().approve(PressBench.RELEASE, approval);
        }
        new Reviews(bench.output(), Map.of(), PressBench.CLOCK)
                .withdrawApproval(PressBench.RELEASE, "Bea Roth", "not yet");

        assertThat(publish().holds())
                .extracting(Hold::why)
                .singleElement()
                .asString()
                .contains("taken back");
        assertThat(servers.mails()).isEmpty();
    }

    @Test
    void saysThatNothingWasReleased() {
        jobWithAllTargets();

        PublishOutcome outcome = publish();

        assertThat(outcome.holds())
                .extracting(Hold::next)
                .singleElement()
                .asString()
                .contains("factpress run");
        assertThat(bench.output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-06-09T14:00:01+02:00",
                "2015-06-09T08:00:01-04:00",
                "2015-06-09T08:00:01[America/New_York]",
                "2015-06-10",
            })
    void leavesNothingAtAnyTargetBeforeTheEmbargoEnds(String embargo) {
        jobWithAllTargets("embargo: " + embargo);
        bench.release(RevisionKind.INITIAL, null);

        PublishOutcome outcome = publish();

        assertThat(outcome.holds())
                .extracting(Hold::why)
                .singleElement()
                .asString()
                .contains("under embargo until");
        assertThat(bench.press()).doesNotExist();
        assertThat(servers.files()).isEmptyDirectory();
        assertThat(servers.mails()).isEmpty();
        assertThat(publications(PressBench.CLOCK, NO_PAUSE).ledger("kit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-09T14:00+02:00", "2015-06-09T08:00[America/New_York]", "2015-06-09T12:00Z"})
    void publishesAtTheInstantThatTheEmbargoEnds(String embargo) {
        jobWithAllTargets("embargo: " + embargo);
        bench.release(RevisionKind.INITIAL, null);

        assertThat(states(publish())).containsOnly(State.DELIVERED);
    }

    /** Clocks in New York went back from 02:00 to 01:00 on 1 November 2015, so that 01:30 came twice. */
    @Test
    void knowsTheTwoHalfPastOnesOfTheNightThatTheClocksGoBack() {
        jobWithAllTargets("embargo: 2015-11-01T01:30-05:00[America/New_York]");
        bench.release(RevisionKind.INITIAL, null);
        Clock first = Clock.fixed(Instant.parse("2015-11-01T05:30:00Z"), ZoneId.of("America/New_York"));
        Clock second = Clock.fixed(Instant.parse("2015-11-01T06:30:00Z"), ZoneId.of("America/New_York"));

        assertThat(publish(first, Purpose.RELEASE).holds()).hasSize(1);
        assertThat(bench.press()).doesNotExist();
        assertThat(states(publish(second, Purpose.RELEASE))).containsOnly(State.DELIVERED);
    }

    @Test
    void waitsForTheEmbargoThroughAClockThatIsSetBack() {
        jobWithAllTargets("embargo: 2015-06-09T12:00:30Z");
        bench.release(RevisionKind.INITIAL, null);
        MovingClock clock = new MovingClock();
        Deque<Duration> steps = new ArrayDeque<>(
                List.of(Duration.ofSeconds(20), Duration.ofHours(-1), Duration.ofMinutes(59), Duration.ofSeconds(69)));
        List<Boolean> nothingThere = new ArrayList<>();
        Pause pause = time -> {
            nothingThere.add(!Files.exists(bench.press()));
            clock.move(steps.isEmpty() ? time : steps.poll());
        };
        PublishRequest request = new PublishRequest(
                bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of("folder", "sftp"), false, true);

        PublishOutcome outcome = publications(clock, pause).publish(request, PublishListener.SILENT);

        assertThat(states(outcome)).containsOnly(State.DELIVERED).hasSize(2);
        assertThat(nothingThere).hasSizeGreaterThan(3).containsOnly(true);
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse("2015-06-09T12:00:30Z"));
    }

    @Test
    void stopsInTheMiddleWhereTheClockIsSetBackBeforeTheEmbargo() {
        jobWithAllTargets("embargo: 2015-06-09T12:00Z");
        bench.release(RevisionKind.INITIAL, null);
        MovingClock clock = new MovingClock();
        PublishListener setBack = new PublishListener() {
            @Override
            public void waiting(OffsetDateTime until) {}

            @Override
            public void dispatched(Dispatch dispatch) {
                clock.move(Duration.ofHours(-1));
            }
        };
        PublishRequest request =
                new PublishRequest(bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of(), false, false);

        PublishOutcome outcome = publications(clock, NO_PAUSE).publish(request, setBack);

        assertThat(states(outcome)).containsExactly(State.DELIVERED, State.HELD, State.HELD, State.HELD);
        assertThat(outcome.holds()).hasSize(1);
        assertThat(servers.mails()).isEmpty();
        assertThat(servers.files()).isEmptyDirectory();
    }

    /** A clock that goes where it is told. */
    private static final class MovingClock extends Clock {
        private Instant now = PressBench.NOON;

        void move(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void givesTheKitEarlyToExactlyThoseOnTheAccessList() throws MessagingException, IOException {
        jobWithAllTargets(
                "embargo: 2015-06-10T09:00Z",
                "preRelease: [{name: Eve Adviser, email: eve@ministry.example, reason: briefs the minister}]");
        bench.release(RevisionKind.INITIAL, null, "press-kit.zip");

        assertThat(states(publish(Purpose.PRE_RELEASE))).containsExactly(State.DELIVERED);
        assertThat(states(publish(Purpose.PRE_RELEASE))).containsExactly(State.THERE);

        assertThat(servers.mails()).hasSize(1);
        MimeMessage mail = servers.mails().get(0);
        assertThat(mail.getSubject()).startsWith("Under embargo until 2015-06-10 09:00 UTC");
        assertThat(mail.getAllRecipients()[0]).hasToString("Eve Adviser <eve@ministry.example>");
        assertThat(raw(mail)).contains("filename=press-kit.zip");
        assertThat(bench.press()).doesNotExist();
        assertThat(publications(PressBench.CLOCK, NO_PAUSE).ledger("kit"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("briefs the minister");
                    assertThat(row.name()).isEqualTo("Eve Adviser");
                    assertThat(row.purpose()).isEqualTo(Purpose.PRE_RELEASE);
                    assertThat(row.deliveredAt()).isEqualTo(PressBench.NOON);
                });
    }

    @Test
    void aTrialBringsNothingAndStoresNothing() {
        jobWithAllTargets("embargo: 2015-06-10");
        bench.release(RevisionKind.INITIAL, null);
        PublishRequest trial =
                new PublishRequest(bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of(), true, false);

        PublishOutcome outcome = publications(PressBench.CLOCK, NO_PAUSE).publish(trial, PublishListener.SILENT);

        assertThat(states(outcome)).containsOnly(State.DUE).hasSize(4);
        assertThat(outcome.holds()).hasSize(1);
        assertThat(bench.press()).doesNotExist();
        assertThat(servers.mails()).isEmpty();
        assertThat(publications(PressBench.CLOCK, NO_PAUSE).ledger("kit")).isEmpty();
    }

    @Test
    void leavesAReleaseAloneThatAnotherProcessWorksOn() {
        jobWithAllTargets();
        bench.release(RevisionKind.INITIAL, null);
        try (Database database = Database.open(DatabaseSettings.of(bench.output(), Map.of()));
                ReleaseLock lock = database.locks().acquire(PressBench.RELEASE)) {
            assertThatExceptionOfType(ReleaseLockedException.class)
                    .isThrownBy(() -> publish())
                    .withMessageContaining(lock.release());
        }
        assertThat(servers.mails()).isEmpty();
    }

    @Test
    void sendsTheJobsOwnTextsWithTheirMarksFilledIn() throws MessagingException, IOException {
        bench.file("own.md", "Dear desk,\n{{subtitle}}\nrevision {{revision}} of {{title}} is out.\n");
        bench.file("own.correction.md", "Sorry: {{reason}}\n");
        bench.job("publish: [{mail: {to: " + ANN + ", subject: \"New: {{title}}\", template: own.md, attach: none}}]");
        bench.release(RevisionKind.INITIAL, null);
        publish();
        bench.release(RevisionKind.CORRECTION, "A count was wrong");
        publish();

        List<MimeMessage> mails = servers.mailsTo(ANN);
        assertThat(mails.get(0).getSubject()).isEqualTo("New: Minors, 2015");
        assertThat(text(mails.get(0))).isEqualTo("Dear desk,\nrevision 1 of Minors, 2015 is out.");
        assertThat(raw(mails.get(0))).doesNotContain("filename=");
        assertThat(mails.get(1).getSubject()).isEqualTo("Correction: New: Minors, 2015");
        assertThat(text(mails.get(1))).isEqualTo("Sorry: A count was wrong");
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        var parts = (MimeMultipart) message.getContent();
        return String.valueOf(parts.getBodyPart(0).getContent())
                .replace("\r\n", "\n")
                .strip();
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(UTF_8);
    }
}
