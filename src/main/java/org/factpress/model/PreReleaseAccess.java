package org.factpress.model;

/** A person who is given a release before its embargo ends, and why. */
public record PreReleaseAccess(String name, String email, String reason) {}
