package org.factpress.signature;

import org.factpress.model.Coded;

/** Whether the signer is somebody whom the reader knows. */
public enum Trust implements Coded {
    /** No certificate was given to hold the signer's against: anybody can make one in any name. */
    NOT_CHECKED,
    /** The signer's certificate is one that was given, or one of those vouches for it. */
    TRUSTED,
    /** None of the certificates that were given vouches for the signer's. */
    UNTRUSTED
}
