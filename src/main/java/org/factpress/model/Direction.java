package org.factpress.model;

/** Which way a change went. */
public enum Direction implements Coded {
    INCREASE,
    DECREASE
}
