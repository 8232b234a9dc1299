package org.factpress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder on an SFTP server whose host key is known. */
final class SftpArea implements FileArea {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BLOCK = 32_000;
    private static final int OWNER_ONLY = 0700;

    private final SshClient ssh;
    private final SftpClient sftp;
    private final String root;

    private SftpArea(SshClient ssh, SftpClient sftp, String root) {
        this.ssh = ssh;
        this.sftp = sftp;
        this.root = root.isEmpty() || root.endsWith("/") ? root : root + "/";
    }

    static SftpArea open(SftpLogin login) throws IOException {
        SshClient ssh = SshClient.setUpDefaultClient();
        try {
            // Neither the configuration nor the keys of whoever runs this: the job file says all.
            ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
            ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
            ssh.setServerKeyVerifier(
                    new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, login.knownHosts()));
            ssh.start();
            ClientSession session = ssh.connect(login.user(), login.host(), login.port())
                    .verify(PATIENCE)
                    .getClientSession();
            identify(session, login);
            session.auth().verify(PATIENCE);
            return new SftpArea(ssh, SftpClientFactory.instance().createSftpClient(session), login.path());
        } catch (IOException | RuntimeException e) {
            ssh.stop();
            throw e;
        }
    }

    private static void identify(ClientSession session, SftpLogin login) {
        if (login.password() != null) {
            session.addPasswordIdentity(login.password());
        }
        if (login.key() == null) {
            return;
        }
        String passphrase = login.passphrase() == null ? "" : login.passphrase();
        try (InputStream key = Files.newInputStream(login.key())) {
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(
                    session, NamedResource.ofName(login.key().toString()), key, FilePasswordProvider.of(passphrase));
            if (pairs == null) {
                throw new PublishSettingsException(login.key() + " holds no private key that can be read");
            }
            pairs.forEach(session::addPublicKeyIdentity);
        } catch (GeneralSecurityException | IOException e) {
            throw new PublishSettingsException("The private key " + login.key() + " cannot be used (" + e.getMessage()
                    + "); where it has a passphrase, name its variable in passphraseVariable");
        }
    }

    @Override
    public List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (CloseableHandle open = sftp.openDir(at(folder))) {
            for (List<DirEntry> some = sftp.readDir(open); some != null; some = sftp.readDir(open)) {
                some.stream().map(SftpArea::name).filter(SftpArea::isInside).forEach(names::add);
            }
        } catch (SftpException e) {
            requireMissing(e);
        }
        names.sort(null);
        return names;
    }

    private static String name(DirEntry entry) {
        return entry.getFilename() + (entry.getAttributes().isDirectory() ? "/" : "");
    }

    private static boolean isInside(String name) {
        return !name.equals("./") && !name.equals("../");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!exists(path)) {
            return Optional.empty();
        }
        try (InputStream in = sftp.read(at(path))) {
            return Optional.of(in.readAllBytes());
        }
    }

    private boolean exists(String path) throws IOException {
        return isThere(at(path));
    }

    private boolean isThere(String fullPath) throws IOException {
        try {
            sftp.stat(fullPath);
            return true;
        } catch (SftpException e) {
            requireMissing(e);
            return false;
        }
    }

    private static void requireMissing(SftpException e) throws SftpException {
        if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE && e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_PATH) {
            throw e;
        }
    }

    @Override
    public void createPrivate(String folder) throws IOException {
        createAbove(folder);
        sftp.mkdir(at(folder));
        SftpClient.Attributes attributes = new SftpClient.Attributes();
        attributes.setPermissions(OWNER_ONLY);
        try {
            sftp.setStat(at(folder), attributes);
        } catch (SftpException unsupported) {
            // A server without permissions: the folder's name still says that it is no revision.
            return;
        }
    }

    private void createAbove(String path) throws IOException {
        int slash = at(path).lastIndexOf('/');
        for (int end = at(path).indexOf('/', 1); end > 0 && end <= slash; end = at(path).indexOf('/', end + 1)) {
            String folder = at(path).substring(0, end);
            if (!isThere(folder)) {
                sftp.mkdir(folder);
            }
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        createAbove(path);
        try (CloseableHandle file = sftp.open(at(path), OpenMode.Write, OpenMode.Create, OpenMode.Exclusive)) {
            for (int start = 0; start < bytes.length; start += BLOCK) {
                sftp.write(file, start, bytes, start, Math.min(BLOCK, bytes.length - start));
            }
            sync(file);
        }
    }

    private void sync(CloseableHandle file) throws IOException {
        OpenSSHFsyncExtension fsync = sftp.getExtension(OpenSSHFsyncExtension.class);
        if (fsync != null && fsync.isSupported()) {
            fsync.fsync(file);
        }
    }

    /** The rename of SFTP 3 refuses a place that is taken. */
    @Override
    public void move(String from, String to) throws IOException {
        sftp.rename(at(from), at(to));
    }

    /** A server without OpenSSH's rename is without the file for a moment; what comes after is complete all the same. */
    @Override
    public void replace(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension rename = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (rename != null && rename.isSupported()) {
            rename.posixRename(at(from), at(to));
        } else {
            delete(to);
            sftp.rename(at(from), at(to));
        }
    }

    @Override
    public void delete(String path) throws IOException {
        if (!exists(path)) {
            return;
        }
        if (!sftp.lstat(at(path)).isDirectory()) {
            sftp.remove(at(path));
            return;
        }
        for (String name : names(path)) {
            delete(path + "/" + (name.endsWith("/") ? name.substring(0, name.length() - 1) : name));
        }
        sftp.rmdir(at(path));
    }

    private String at(String path) {
        String full = root + path;
        return full.length() > 1 && full.endsWith("/") ? full.substring(0, full.length() - 1) : full;
    }

    @Override
    public void close() {
        try {
            sftp.close();
        } catch (IOException gone) {
            // The connection ends one way or the other; everything is stored by now.
            ssh.stop();
            return;
        }
        ssh.stop();
    }
}
