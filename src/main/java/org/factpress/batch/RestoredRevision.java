package org.factpress.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factpress.archive.ArchivedRevision;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;

/** The folder of an archived revision, brought back from the archive where it was removed. */
public final class RestoredRevision {
    private RestoredRevision() {}

    /** True where the folder was missing and is there again; one that exists is left as it is. */
    public static boolean restore(Stations stations, ArchivedRevision revision, Path folder) {
        if (Files.exists(folder)) {
            return false;
        }
        Path partial = folder.resolveSibling("." + folder.getFileName() + ".partial");
        try {
            FileTree.delete(partial);
            FileTree.write(partial, stations.files(revision));
            FileTree.move(partial, folder);
            return true;
        } catch (IOException failure) {
            throw new OutputNotWritableException(folder, failure);
        }
    }
}
