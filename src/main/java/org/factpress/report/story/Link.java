package org.factpress.report.story;

/**
 * Where a run of text leads: a named place of the same file, or an address outside; {@code description} is what a
 * screen reader says of it.
 */
public record Link(String target, String description, boolean outside) {
    public static Link to(String anchor, String description) {
        return new Link(anchor, description, false);
    }

    public static Link out(String address, String description) {
        return new Link(address, description, true);
    }
}
