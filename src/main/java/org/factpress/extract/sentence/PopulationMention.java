package org.factpress.extract.sentence;

import org.factpress.model.Population;

/** A group of people named on tokens {@code from..to} (exclusive), with the age band beside it. */
public record PopulationMention(int from, int to, Population population) {}
