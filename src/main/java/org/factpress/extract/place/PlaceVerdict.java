package org.factpress.extract.place;

/** Whether a name is that of a place. */
enum PlaceVerdict {
    YES,
    /** A place named only in passing: by its government, or as what a named place lies in. */
    BY_THE_WAY,
    /** Nothing speaks for it alone; a place beside it may. */
    UNKNOWN,
    NO
}
