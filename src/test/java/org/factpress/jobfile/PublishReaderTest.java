package org.factpress.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.factpress.model.PreReleaseAccess;
import org.factpress.model.PublishTarget;
import org.factpress.model.ReleaseSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of publishing: targets, embargo, access before it ends. */
class PublishReaderTest {
    private static final String JOB = JobFileTest.SMALLEST + "publisher: {contact: {email: press@office.example}}\n";

    @TempDir
    Path folder;

    private ReleaseSpec read(String lines) throws IOException {
        Files.writeString(folder.resolve("own.md"), "{{title}}\n{{ titel }}\n");
        Files.writeString(folder.resolve("good.md"), "{{title}}\n");
        Files.writeString(folder.resolve("good.correction.md"), "{{erratum}}\n");
        return JobFile.read(Files.writeString(folder.resolve("job.yaml"), JOB + lines + "\n"))
                .spec();
    }

    @Test
    void readsEveryKindOfTarget() throws IOException {
        List<PublishTarget> targets = read("""
                publish:
                  - folder: output/press
                  - folder: {path: /srv/press}
                  - sftp: {host: sftp.example.org, user: press, path: in, key: id_ed25519, passphraseVariable: PHRASE}
                  - sftp: {host: sftp.example.org, port: 2222, user: press, passwordVariable: PRESS_PASSWORD}
                  - mail: {to: desk@paper.example, from: news@office.example, template: good.md, attach: kit}
                """).publish();

        assertThat(targets).extracting(PublishTarget::kind).containsExactly("folder", "folder", "sftp", "sftp", "mail");
        assertThat(targets.get(1).settings()).containsOnlyKeys("path").containsEntry("path", "/srv/press");
        assertThat(targets.get(2).settings()).containsEntry("port", 22).containsEntry("key", "id_ed25519");
        assertThat(targets.get(3).settings()).containsEntry("port", 2222);
        assertThat(targets.get(4).settings())
                .containsEntry("to", List.of("desk@paper.example"))
                .containsEntry("attach", "kit");
        assertThat(targets.get(4).templates()).containsOnlyKeys("release", "correction");
    }

    @Test
    void takesThePublishersContactAsSenderAndTheFactSheetAsAttachment() throws IOException {
        PublishTarget mail =
                read("publish: [{mail: {to: [a@b.example]}}]").publish().get(0);

        assertThat(mail.settings())
                .containsEntry("from", "press@office.example")
                .containsEntry("attach", "fact-sheet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publish: [{foldr: a}]                     | unknown key 'foldr' at line 5, column 12; did you mean 'folder'?",
                "publish: [{folder: }]                     | the key 'folder' is missing or empty at line 5, column 19",
                "publish: [{folder: {pth: a}}]             | unknown key 'pth' at line 5, column 21; did you mean 'path'?",
                "publish: [{sftp: host}]                   | sftp is a single value at line 5, column 18; write a mapping",
                "publish: [{sftp: {host: h, usr: u}}]      | unknown key 'usr' at line 5, column 28; did you mean 'user'?",
                "publish: [{sftp: {host: h, user: u}}]     | no way to log in at line 5, column 18; give one of key",
                "publish: [{sftp: {host: h, user: u, key: k, passwordFile: p}}] | several ways to log in at line 5",
                "publish: [{sftp: {host: h, user: u, password: p}}]  | unknown key 'password' at line 5, column 37",
                "publish: [{sftp: {host: h, user: u, key: k, port: 0}}] | port '0' is not valid at line 5, column 51",
                "publish: [{sftp: {host: h, user: u, passwordVariable: se cret}}] | use the name of an environment variable",
                "publish: [{mail: {}}]                     | the key 'to' is missing or empty at line 5, column 18",
                "publish: [{mail: {to: [a@b.example, A@b.example]}}] | 'A@b.example' stands twice at line 5, column 37",
                "publish: [{mail: {to: 'A <a@b.example>'}}] | to 'A <a@b.example>' is not valid at line 5, column 23",
                "publish: [{mail: {to: a@b.example, attach: all}}] | attach 'all' is not valid at line 5, column 44",
                "publish: [{mail: {to: a@b.example, template: none.md}}] | there is no template 'none.md' at line 5",
                "publish: [{mail: {to: a@b.example, template: own.md}}] | 'own.md', line 2, has an unknown mark '{{ titel }}' at line 5, column 46; did you mean 'title'?",
                "publish: [{mail: {to: a@b.example, subject: 'New {{revison}}'}}] | subject has an unknown mark '{{revison}}' at line 5, column 45; did you mean 'revision'?",
                "preRelease: [{name: Eve, email: eve@b.example}] | the key 'reason' is missing or empty at line 5, column 14",
                "preRelease: [{name: Eve, reason: x}]      | the key 'email' is missing or empty at line 5, column 14",
                "preRelease: [{name: Eve, emial: e@b.example, reason: x}] | unknown key 'emial' at line 5, column 26; did you mean 'email'?",
                "embargo: 2015-06-09T09:30                 | use a date, or a date and time with its offset or zone",
                "embargo: '2015-06-09T09:30[Moon/Sea]'     | embargo '2015-06-09T09:30[Moon/Sea]' is not valid at line 5",
            })
    void tellsWhatIsWrongAndWhere(String line, String problem) {
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(line))
                .withMessageContaining(problem);
    }

    @Test
    void aMailWithoutAnySenderIsRefused() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.yaml"), JobFileTest.SMALLEST + "publish: [{mail: {to: a@b.example}}]\n");

        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> JobFile.read(job))
                .withMessageContaining("this mail has no sender at line 4, column 18; add from:");
    }

    @Test
    void readsWhoMaySeeTheReleaseEarlyAndWhy() throws IOException {
        assertThat(read("preRelease: [{name: Eve, email: eve@b.example, reason: briefs the minister}]")
                        .preRelease())
                .containsExactly(new PreReleaseAccess("Eve", "eve@b.example", "briefs the minister"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-09T09:30-04:00,                   2015-06-09T09:30-04:00",
        "2015-06-09T09:30[America/New_York],       2015-06-09T09:30-04:00",
        "2015-12-09 09:30[America/New_York],       2015-12-09T09:30-05:00",
        "2015-11-01T01:30-05:00[America/New_York], 2015-11-01T01:30-05:00",
        "2015-06-09T13:30Z[UTC],                   2015-06-09T13:30Z",
        "2015-06-09,                               2015-06-09T00:00Z",
    })
    void readsAnInstantWithItsOffsetOrItsZone(String text, OffsetDateTime instant) throws IOException {
        assertThat(read("embargo: '" + text + "'").embargo()).isEqualTo(instant);
    }

    /** Clocks in New York skipped the hour after 02:00 on 8 March 2015, and had that after 01:00 twice on 1 November. */
    @ParameterizedTest
    @CsvSource({
        "2015-03-08T02:30[America/New_York]",
        "2015-11-01T01:30[America/New_York]",
        "2015-06-09T09:30-05:00[America/New_York]",
    })
    void refusesATimeThatTheZoneDoesNotHaveOrHasTwice(String text) {
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read("embargo: '" + text + "'"))
                .withMessageContaining("write the offset where the zone's clocks skip or repeat that hour");
    }
}
