package org.factpress.normalise;

import java.util.Optional;
import org.factpress.model.Figure;

/** A figure with the indicator that its words fit best, where one does. */
record Matched(Figure figure, Optional<Match> match) {}
