package org.factpress.normalise;

import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Statement;

/** Makes figures comparable and gives each the indicator it speaks of. */
public final class Normaliser {
    /** The job's indicators, or those discovered where it declares none. */
    public List<Indicator> indicators(ReleaseSpec spec, List<Extraction> extractions) {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** One statement for each figure, in document and text order. */
    public List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
