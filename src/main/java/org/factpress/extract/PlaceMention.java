package org.factpress.extract;

import java.util.List;

/** Places named together on tokens {@code from..to} (exclusive); a demonym ("Cambodian") names its country only by the way. */
record PlaceMention(int from, int to, List<String> names, boolean demonym, boolean country) {}
