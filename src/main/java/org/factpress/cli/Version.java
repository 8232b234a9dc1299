package org.factpress.cli;

import org.factpress.release.Software;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"factpress " + Software.version()};
    }
}
