package org.factpress.chart;

import java.util.List;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** The charts of a revision: those the job asks for, else the ones that its observations suggest. */
public final class Charts {
    private Charts() {}

    public static List<ReleaseChart> of(Revision revision) {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** {@code charts/<id>.svg} and {@code charts/<id>.png} (twice the size), with title, subtitle and credit line. */
    public static List<ReleaseFile> files(Revision revision) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
