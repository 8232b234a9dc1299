package org.factpress.extract;

import org.factpress.model.Population;

/** A group of people named on tokens {@code from..to} (exclusive), with the age band beside it. */
record PopulationMention(int from, int to, Population population) {}
