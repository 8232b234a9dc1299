package org.factpress.signature;

import javax.security.auth.x500.X500Principal;

/** Distinguished names for people. */
final class Names {
    private Names() {}

    /** As RFC 2253 writes it: {@code CN=Press Office,O=Example}. */
    static String of(X500Principal name) {
        return name.getName(X500Principal.RFC2253);
    }
}
