package org.factpress.model;

/** A block's place in a table: table number in the document, row and column from 0, and how many it spans. */
public record Cell(int table, int row, int column, int rowSpan, int columnSpan) {}
