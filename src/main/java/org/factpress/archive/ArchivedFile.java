package org.factpress.archive;

/** A file of an archived version: logical path, SHA-512, and where its bytes lie below the storage root. */
public record ArchivedFile(String path, String sha512, String storedAt) {}
