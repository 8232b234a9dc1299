package org.factpress.publish;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.factpress.model.RevisionKind;
import org.factpress.release.Manifest;

/** Which files of a revision are handed out: the press kit, else the sheets; of a withdrawn release, what says so. */
record HandoutFiles(RevisionKind kind, Set<String> paths) {
    static final String KIT = "press-kit.zip";
    private static final String KIT_FOLDER = "press-kit/";

    /** What is placed in a folder, by path. */
    List<String> placed() {
        if (kind == RevisionKind.WITHDRAWAL) {
            return matching(path -> isManifest(path) || isTombstone(path));
        }
        return paths.contains(KIT)
                ? matching(
                        path -> isManifest(path) || isErratum(path) || path.equals(KIT) || path.startsWith(KIT_FOLDER))
                : matching(path -> isManifest(path) || isErratum(path) || isSheet(path) || isGraphicOrData(path));
    }

    /** What can go with a mail, by path. */
    List<String> mailed() {
        return kind == RevisionKind.WITHDRAWAL
                ? matching(HandoutFiles::isTombstone)
                : matching(path -> isSheet(path) || isErratum(path) || path.equals(KIT));
    }

    private List<String> matching(Predicate<String> wanted) {
        return paths.stream().filter(wanted).sorted().toList();
    }

    private static boolean isManifest(String path) {
        return path.equals(Manifest.FILE);
    }

    private static boolean isTombstone(String path) {
        return path.startsWith("withdrawn.");
    }

    private static boolean isErratum(String path) {
        return path.startsWith("erratum.");
    }

    private static boolean isSheet(String path) {
        return path.endsWith(".pdf") && path.indexOf('/') < 0;
    }

    private static boolean isGraphicOrData(String path) {
        return path.startsWith("charts/") || path.equals("data/figures.csv");
    }
}
