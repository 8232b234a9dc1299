package org.factpress.model;

/** A file of a release: its path below the revision's folder, with {@code /}, and its bytes. */
public record ReleaseFile(String path, byte[] bytes) {}
