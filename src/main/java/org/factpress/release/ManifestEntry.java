package org.factpress.release;

import org.factpress.model.ReleaseFile;

/** A file of a revision as its manifest names it: path below the folder, size in bytes, SHA-256. */
public record ManifestEntry(String path, long bytes, String sha256) {
    static ManifestEntry of(ReleaseFile file) {
        return new ManifestEntry(file.path(), file.bytes().length, file.sha256());
    }
}
