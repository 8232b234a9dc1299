package org.factpress.extract;

/** Sets aside numbers that are none of a sentence's figures. */
interface Rule {
    void apply(Workpiece work);
}
