package org.factpress.publish;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.factpress.release.FileTree;

/** A real SMTP and a real SFTP server on loopback, the latter with its files in a folder. */
public final class PressServers implements AutoCloseable {
    public static final String PASSWORD = "one of our secrets";

    private final Path folder;
    private GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private SshServer ssh = SshServer.setUpDefaultServer();
    private int mailPort;
    private int sftpPort;

    /** Starts both; the folder takes the files of SFTP, the host key and {@code known_hosts}. */
    public PressServers(Path folder) {
        this.folder = folder;
        start();
    }

    /** Starts what was stopped, where it was. */
    public void start() {
        if (mail.getSmtp() == null || !mail.isRunning()) {
            mail = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", "smtp"));
            mail.start();
            mailPort = mail.getSmtp().getPort();
        }
        try {
            startSftp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startSftp() throws IOException {
        if (ssh.isStarted()) {
            return;
        }
        Files.createDirectories(files());
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(folder.resolve("host.key"));
        key.setAlgorithm("EC");
        ssh = SshServer.setUpDefaultServer();
        ssh.setHost("127.0.0.1");
        ssh.setPort(sftpPort);
        ssh.setKeyPairProvider(key);
        ssh.setPasswordAuthenticator((user, password, session) -> user.equals("press") && password.equals(PASSWORD));
        ssh.setPublickeyAuthenticator((user, candidate, session) -> user.equals("keyed"));
        ssh.setFileSystemFactory(new VirtualFileSystemFactory(files()));
        ssh.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        ssh.start();
        sftpPort = ssh.getPort();
        String entry =
                PublicKeyEntry.toString(key.loadKeys(null).iterator().next().getPublic());
        Files.writeString(knownHosts(), "[127.0.0.1]:" + sftpPort + " " + entry + "\n");
    }

    /** What the SFTP server shows. */
    public Path files() {
        return folder.resolve("sftp");
    }

    public Path knownHosts() {
        return folder.resolve("known_hosts");
    }

    /** The environment that the program needs. */
    public Map<String, String> environment() {
        return Map.of(SmtpSettings.URL, "smtp://127.0.0.1:" + mailPort + "?starttls=never", "PRESS_PASSWORD", PASSWORD);
    }

    /** The entry of a job file's list of targets. */
    public String sftpTarget() {
        return "{sftp: {host: 127.0.0.1, port: " + sftpPort + ", user: press, path: pub, knownHosts: \"" + knownHosts()
                + "\", passwordVariable: PRESS_PASSWORD}}";
    }

    /** The same server, with a user who shows a key. */
    public String keyedTarget(Path key) {
        return sftpTarget()
                .replace("user: press", "user: keyed")
                .replace("passwordVariable: PRESS_PASSWORD", "key: \"" + key + "\"");
    }

    public void stopMail() {
        mail.stop();
    }

    public void forgetMails() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets what came. */
    public void clear() {
        forgetMails();
        try {
            FileTree.delete(files());
            Files.createDirectories(files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stopSftp() {
        try {
            ssh.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mails that came, in order. */
    public List<MimeMessage> mails() {
        return List.of(mail.getReceivedMessages());
    }

    public List<MimeMessage> mailsTo(String address) {
        return mails().stream()
                .filter(each -> recipients(each).anyMatch(address::equals))
                .toList();
    }

    public static Stream<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients()).map(Object::toString);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stopSftp();
        mail.stop();
    }
}
