package org.factpress.model;

/** The SDMX observation status. */
public enum ObservationStatus implements Coded {
    NORMAL,
    ESTIMATED,
    PROVISIONAL,
    MISSING;

    /** The one-letter SDMX code. */
    public String letter() {
        return switch (this) {
            case NORMAL -> "A";
            case ESTIMATED -> "E";
            case PROVISIONAL -> "P";
            case MISSING -> "O";
        };
    }
}
