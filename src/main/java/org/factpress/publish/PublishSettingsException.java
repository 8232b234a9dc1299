package org.factpress.publish;

/** A setting that publishing needs is missing or wrong, in the environment or in the job file. */
public final class PublishSettingsException extends RuntimeException {
    PublishSettingsException(String message) {
        super(message);
    }
}
