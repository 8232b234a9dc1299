package org.factpress.normalise;

import java.util.List;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;

/**
 * An indicator that texts make, the figures that it was made of, and how wordings that differ were found to be one ("50% of the
 * words and 26 in 2024"), empty where there was but one.
 */
public record Discovered(Indicator indicator, List<Figure> figures, List<String> joined) {
    public Discovered {
        figures = List.copyOf(figures);
        joined = List.copyOf(joined);
    }
}
