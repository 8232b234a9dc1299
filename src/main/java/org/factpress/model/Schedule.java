package org.factpress.model;

/** When a job runs by itself: a cron expression with seconds, and its time zone. */
public record Schedule(String cron, String zone) {}
