package org.factpress.jobfile;

/** A text of the job file with its place, for checks that come after reading. */
record Located(String text, Place place) {}
