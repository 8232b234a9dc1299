package org.factpress.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** Every file of a revision's folder, the manifest last. */
final class ReleaseContent {
    private ReleaseContent() {}

    static List<ReleaseFile> of(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        List<ReleaseFile> all = new ArrayList<>();
        reports.forEach(report -> all.add(report.file()));
        all.addAll(files);
        all.addAll(DataFiles.of(revision));
        all.add(LedgerFile.of(reports));
        all.add(DataPackage.of(revision, all));
        all.add(new ReleaseFile(
                Manifest.FILE, Manifest.of(revision, reports, all).toJson()));
        check(all);
        return List.copyOf(all);
    }

    private static void check(List<ReleaseFile> files) {
        Set<String> paths = new HashSet<>();
        for (ReleaseFile file : files) {
            if (!isPlain(file.path())) {
                throw new IllegalArgumentException("'" + file.path() + "' is no path below a revision's folder");
            }
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("'" + file.path() + "' is there twice");
            }
        }
    }

    /** Forward slashes, and neither absolute nor leading out of the folder. */
    static boolean isPlain(String path) {
        return !path.isEmpty()
                && path.indexOf('\\') < 0
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }
}
