package org.factpress.publish;

import java.io.IOException;
import java.util.List;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** A folder on an SFTP server. */
record SftpTarget(String name, SftpLogin login) implements Target {
    @Override
    public List<Delivery> due(Handout handout) {
        return List.of(Delivery.of(handout, Purpose.RELEASE, "sftp", login.address()));
    }

    @Override
    public boolean isPlace() {
        return true;
    }

    @Override
    public boolean deliver(Delivery delivery, Handout handout) {
        try (FileArea area = SftpArea.open(login)) {
            return new Placement(area, handout, login.address()).put();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SftpException refused && !isLost(refused)) {
                return new TargetRefusedException(
                        login.address() + " refuses: " + refused.getMessage()
                                + ". Check the path, the permissions and the free space there.",
                        e);
            }
            if (cause instanceof SshException ssh && told(ssh) != null) {
                return new TargetRefusedException(told(ssh), e);
            }
        }
        return TargetAwayException.whole(login.address() + " does not answer: " + e.getMessage(), e);
    }

    private static boolean isLost(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_CONNECTION_LOST
                || e.getStatus() == SftpConstants.SSH_FX_NO_CONNECTION;
    }

    private @Nullable String told(SshException e) {
        return switch (e.getDisconnectCode()) {
            case SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE ->
                "The host key of " + login.host() + " is not the one that " + login.knownHosts()
                        + " knows, or not known there. Compare it with what the server's administrator says, then add"
                        + " it to that file, such as with ssh-keyscan.";
            case SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE ->
                login.address() + " does not let us in. Check user, key and password.";
            default -> null;
        };
    }

    @Override
    public void close() {}
}
