package org.factpress.batch;

import java.util.Objects;

/** The version of this software, as its jar tells it. */
final class SoftwareVersion {
    private SoftwareVersion() {}

    static String current() {
        return Objects.requireNonNullElse(SoftwareVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
