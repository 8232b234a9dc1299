package org.factpress.report;

import org.factpress.model.Revision;

/** The self-contained HTML page in which each source text has its figures marked and linked. */
public final class EvidencePage {
    private EvidencePage() {}

    public static byte[] render(Revision revision) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
