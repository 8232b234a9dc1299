package org.factpress.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to reach an SFTP server: the file of the host keys that are known, and a private key's file or a password.
 *
 * @param path the folder there; empty for the one that the login starts in
 * @param passphrase of the key, where it has one
 */
record SftpLogin(
        String host,
        int port,
        String user,
        String path,
        Path knownHosts,
        @Nullable Path key,
        @Nullable String passphrase,
        @Nullable String password) {
    /** Without anything secret, as the ledger names it. */
    String address() {
        return address(user, host, port, path);
    }

    static String address(String user, String host, int port, String path) {
        String slash = path.isEmpty() || path.startsWith("/") ? "" : "/";
        return user + "@" + host + (port == 22 ? "" : ":" + port) + slash + path;
    }

    @Override
    public String toString() {
        return address();
    }
}
