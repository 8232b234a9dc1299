package org.factpress.bench;

import java.nio.file.Path;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;

/** Names a file as a source. */
final class Sources {
    private Sources() {}

    static SourceFile of(Path file, String name) {
        return new SourceFile(file, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY));
    }
}
