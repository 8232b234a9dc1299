package org.factpress.cli;

/** How data are printed: aligned for people, or for machines. */
enum Format {
    table,
    json,
    csv
}
