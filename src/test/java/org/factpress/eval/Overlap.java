package org.factpress.eval;

/** A gold row and a predicted row that share some of the document, and how much. */
record Overlap(int gold, int predicted, int amount) {}
