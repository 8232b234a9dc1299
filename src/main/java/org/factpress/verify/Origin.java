package org.factpress.verify;

import org.factpress.model.Coded;

/** What is known of whom a sheet comes from. */
public enum Origin implements Coded {
    /** Nothing was given to compare with: whoever forges page and ledger together is not found out. */
    NOT_CHECKED,
    /** The file is, byte for byte, the one that the release's manifest names. */
    RELEASED,
    /** The manifest does not name this file, or names another one. */
    FOREIGN
}
