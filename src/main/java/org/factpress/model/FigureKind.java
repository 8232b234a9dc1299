package org.factpress.model;

/** What sort of number a figure is. */
public enum FigureKind implements Coded {
    PERCENTAGE,
    COUNT,
    MONEY,
    MEASURE,
    RATIO,
    RANGE,
    CHANGE,
    DURATION,
    VAGUE
}
