package org.factpress.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factpress.release.OutputNotWritableException;

/** A folder that this machine sees. */
record FolderTarget(String name, String written, Path folder) implements Target {
    @Override
    public List<Delivery> due(Handout handout) {
        return List.of(Delivery.of(handout, Purpose.RELEASE, "folder", written));
    }

    @Override
    public boolean isPlace() {
        return true;
    }

    @Override
    public boolean deliver(Delivery delivery, Handout handout) {
        try (FileArea area = new LocalArea(folder)) {
            return new Placement(area, handout, folder.toString()).put();
        } catch (IOException e) {
            throw new TargetRefusedException(new OutputNotWritableException(folder, e).getMessage(), e);
        }
    }

    @Override
    public void close() {}
}
