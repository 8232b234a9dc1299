package org.factpress.extract.sentence;

/** Sets aside numbers that are none of a sentence's figures. */
public interface Rule {
    void apply(Workpiece work);
}
