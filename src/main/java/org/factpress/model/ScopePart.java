package org.factpress.model;

/** A part of a figure's scope that may come from outside its sentence. */
public enum ScopePart implements Coded {
    MEASURE,
    POPULATION,
    PLACE,
    PERIOD
}
