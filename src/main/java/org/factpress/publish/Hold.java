package org.factpress.publish;

/** Why a release does not go out now, and what to do about it. */
public record Hold(String why, String next) {}
