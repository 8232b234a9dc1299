package org.factpress.batch;

/** A source, or the job file, was written to while a run worked on it. */
public final class SourceChangedException extends RuntimeException {
    SourceChangedException(String path) {
        super(path + " changed during the run. Run again: the new content will be read.");
    }
}
