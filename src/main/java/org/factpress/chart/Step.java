package org.factpress.chart;

import org.factpress.model.Observation;

/** A change from one reading to the next, as an observation tells it. */
record Step(Reading from, Reading to, Observation change) {}
