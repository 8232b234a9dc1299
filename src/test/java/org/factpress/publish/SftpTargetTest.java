package org.factpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.factpress.jobfile.JobFile;
import org.factpress.model.RevisionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and passwords at a real SFTP server. */
class SftpTargetTest {
    private static final String PASSPHRASE = "a phrase to pass";

    @TempDir
    Path folder;

    PressBench bench;
    PressServers servers;
    Handout handout;

    @BeforeEach
    void prepare() {
        bench = new PressBench(folder.resolve("work"));
        servers = new PressServers(folder.resolve("servers"));
        handout = bench.release(RevisionKind.INITIAL, null);
    }

    @AfterEach
    void stop() {
        servers.close();
    }

    private boolean deliver(String target, Map<String, String> environment) {
        Path job = bench.job("publish: [" + target + "]");
        Surroundings surroundings = new Surroundings(bench.folder(), bench.folder(), environment);
        Embargo none = new Embargo(null, PressBench.CLOCK);
        Target sftp = new Targets(JobFile.read(job).spec(), surroundings, none, new Holdings(List.of()))
                .wanted(List.of())
                .get(0);
        return sftp.deliver(sftp.due(handout).get(0), handout);
    }

    @Test
    void letsAnEd25519KeyWithAPassphraseIn() throws Exception {
        Path key = key();
        String target = servers.keyedTarget(key).replace("user: keyed", "user: keyed, passphraseVariable: PHRASE");

        assertThat(deliver(target, Map.of("PHRASE", PASSPHRASE))).isTrue();
        assertThat(deliver(target, Map.of("PHRASE", PASSPHRASE))).isFalse();
        assertThat(servers.files().resolve("pub/kit/v1/fact-sheet.pdf")).exists();
        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> deliver(target, Map.of("PHRASE", "wrong")))
                .withMessageContainingAll(key.toString(), "passphraseVariable");
    }

    private Path key() throws Exception {
        KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        OpenSSHKeyEncryptionContext cipher = new OpenSSHKeyEncryptionContext();
        cipher.setCipherName("AES");
        cipher.setCipherType("256");
        cipher.setCipherMode("CTR");
        cipher.setPassword(PASSPHRASE);
        Path file = bench.folder().resolve("id_ed25519");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "press", cipher, out);
        }
        return file;
    }

    @Test
    void tellsAWrongPassword() {
        Map<String, String> wrong = new HashMap<>(servers.environment());
        wrong.put("PRESS_PASSWORD", "wrong");

        assertThatExceptionOfType(TargetRefusedException.class)
                .isThrownBy(() -> deliver(servers.sftpTarget(), wrong))
                .withMessageContainingAll("press@127.0.0.1", "does not let us in");
    }

    @Test
    void takesThePasswordFromAFile() {
        bench.file("secret", PressServers.PASSWORD + "\n");
        String target = servers.sftpTarget().replace("passwordVariable: PRESS_PASSWORD", "passwordFile: secret");

        assertThat(deliver(target, Map.of())).isTrue();
    }

    @Test
    void tellsAPlaceThatCannotBeWritten() throws Exception {
        Files.createDirectories(servers.files());
        Files.writeString(servers.files().resolve("pub"), "no folder");

        assertThatExceptionOfType(TargetRefusedException.class)
                .isThrownBy(() -> deliver(servers.sftpTarget(), servers.environment()))
                .withMessageContaining("refuses");
    }
}
