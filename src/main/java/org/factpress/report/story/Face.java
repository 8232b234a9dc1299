package org.factpress.report.story;

/** The cuts of the one family that every page is set in. */
public enum Face {
    REGULAR("SourceSans3-Regular.ttf"),
    BOLD("SourceSans3-Bold.ttf"),
    ITALIC("SourceSans3-It.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The font file below {@code /org/factpress/fonts}. */
    public String file() {
        return file;
    }
}
