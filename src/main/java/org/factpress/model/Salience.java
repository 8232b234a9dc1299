package org.factpress.model;

/** Whether a figure is a result, sets its scope, or belongs to another story. */
public enum Salience implements Coded {
    CORE,
    SCOPE,
    RELATED
}
