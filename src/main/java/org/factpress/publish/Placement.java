package org.factpress.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.factpress.model.ReleaseFile;
import org.factpress.release.Manifest;

/**
 * Puts a revision into a file area so that nobody ever sees half of it: it is written beside, moved in one step, and named
 * by {@code latest.json} last. What lies there already is never written over.
 */
final class Placement {
    private static final Pattern REVISION = Pattern.compile("v(\\d{1,9})/");

    private final FileArea area;
    private final Handout handout;
    private final String base;
    private final String shown;
    private boolean changed;

    /** {@code shown}: how to name the target to a person. */
    Placement(FileArea area, Handout handout, String shown) {
        this.area = area;
        this.handout = handout;
        this.base = handout.release() + "/";
        this.shown = shown;
    }

    /** False where everything was there already. */
    boolean put() throws IOException {
        SortedSet<Integer> there = revisions();
        requireNoNewer(there);
        if (there.contains(handout.revision())) {
            requireSame();
        } else {
            write();
            there.add(handout.revision());
        }
        // Left by a process that was killed between the move and this line.
        area.delete(staging());
        LatestFile latest = new LatestFile(handout, there);
        for (Manifest earlier : latest.earlier()) {
            replace("v" + earlier.revision() + "/" + LatestFile.SUPERSEDED, latest.mark(earlier));
        }
        replace(LatestFile.NAME, latest.json());
        return changed;
    }

    private SortedSet<Integer> revisions() throws IOException {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String name : area.names(base)) {
            var matcher = REVISION.matcher(name);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers;
    }

    private void requireNoNewer(SortedSet<Integer> there) {
        if (!there.isEmpty() && there.last() > handout.revision()) {
            throw new TargetRefusedException(shown + " holds revision " + there.last() + " of " + handout.release()
                    + ", but the newest in the archive is " + handout.revision()
                    + ". Was the archive restored from an old copy? Look there first; nothing was changed.");
        }
    }

    private void requireSame() throws IOException {
        Map<String, byte[]> found = tree(folder());
        found.remove(LatestFile.SUPERSEDED);
        List<String> differences = new ArrayList<>();
        for (ReleaseFile file : handout.files()) {
            byte[] bytes = found.remove(file.path());
            if (bytes == null || !Arrays.equals(bytes, file.bytes())) {
                differences.add(file.path() + (bytes == null ? " is missing" : " has other content"));
            }
        }
        found.keySet().forEach(path -> differences.add(path + " does not belong there"));
        if (!differences.isEmpty()) {
            throw new TargetRefusedException(shown + "/" + folder() + " is not what revision " + handout.revision()
                    + " is in the archive: " + differences.get(0)
                    + (differences.size() > 1 ? ", and " + (differences.size() - 1) + " more" : "")
                    + ". It was left as it is; move that folder away, then publish again.");
        }
    }

    private Map<String, byte[]> tree(String folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : area.names(folder)) {
            if (name.endsWith("/")) {
                tree(folder + "/" + name.substring(0, name.length() - 1))
                        .forEach((path, bytes) -> files.put(name + path, bytes));
            } else {
                files.put(name, area.read(folder + "/" + name).orElse(new byte[0]));
            }
        }
        return files;
    }

    private void write() throws IOException {
        area.delete(staging());
        area.createPrivate(staging());
        String fresh = staging() + "/v" + handout.revision();
        for (ReleaseFile file : handout.files()) {
            area.write(fresh + "/" + file.path(), file.bytes());
        }
        area.move(fresh, folder());
        changed = true;
    }

    private void replace(String path, byte[] bytes) throws IOException {
        if (area.read(base + path).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            return;
        }
        area.createPrivate(staging());
        String fresh = staging() + "/" + path.substring(path.indexOf('/') + 1);
        area.write(fresh, bytes);
        area.replace(fresh, base + path);
        area.delete(staging());
        changed = true;
    }

    private String folder() {
        return base + "v" + handout.revision();
    }

    /** Beside the revisions, so that a move stays on one file system. */
    private String staging() {
        return base + ".part";
    }
}
