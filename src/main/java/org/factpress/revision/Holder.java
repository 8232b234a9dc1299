package org.factpress.revision;

/** How many recipients were handed a revision by a channel: {@code folder}, {@code sftp} or {@code mail}. */
public record Holder(String channel, int revision, int recipients) {}
