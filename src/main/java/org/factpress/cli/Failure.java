package org.factpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.factpress.archive.ArchiveException;
import org.factpress.batch.SourceChangedException;
import org.factpress.batch.StepFailedException;
import org.factpress.batch.TemplateFaultException;
import org.factpress.batch.WithdrawnReleaseException;
import org.factpress.jobfile.JobFileException;
import org.factpress.publish.PublishSettingsException;
import org.factpress.release.DataFileException;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.RevisionExistsException;
import org.factpress.signature.SigningKeyException;
import org.factpress.source.NoSourceException;
import org.factpress.store.DatabaseUnavailableException;
import org.factpress.store.ReleaseLockLostException;
import org.factpress.store.ReleaseLockedException;
import org.factpress.store.StateUnusableException;

/** An exception in words for the person who called, and the exit code it means. */
record Failure(int code, String message) {
    static Failure of(Throwable error) {
        if (error instanceof UserException known) {
            return new Failure(known.code(), text(known));
        }
        if (error instanceof JobFileException
                || error instanceof NoSourceException
                || error instanceof WithdrawnReleaseException
                || error instanceof SigningKeyException
                || error instanceof TemplateFaultException
                || error instanceof PublishSettingsException) {
            return new Failure(ExitCode.USAGE, text(error));
        }
        if (error instanceof ReleaseLockedException
                || error instanceof ReleaseLockLostException
                || error instanceof DatabaseUnavailableException) {
            return new Failure(ExitCode.TRY_AGAIN, text(error));
        }
        if (isTold(error)) {
            return new Failure(ExitCode.FAILED, text(error));
        }
        if (error instanceof UncheckedIOException unchecked) {
            return new Failure(ExitCode.FAILED, io(unchecked.getCause()));
        }
        if (error instanceof IOException io) {
            return new Failure(ExitCode.FAILED, io(io));
        }
        return new Failure(
                ExitCode.FAILED,
                "a fault of the program (" + error + "); run again with --debug and report what it shows");
    }

    /** True where the message is already for a person. */
    private static boolean isTold(Throwable error) {
        return error instanceof OutputNotWritableException
                || error instanceof RevisionExistsException
                || error instanceof StateUnusableException
                || error instanceof StepFailedException
                || error instanceof DataFileException
                || error instanceof ArchiveException
                || error instanceof SourceChangedException;
    }

    private static String io(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "no permission for " + error.getMessage() + "; check who may read and write there";
        }
        return error instanceof NoSuchFileException
                ? "no such file: " + error.getMessage() + "; it was there before: was it moved?"
                : "reading or writing failed: " + error.getMessage() + "; check the disk and try again";
    }

    private static String text(Throwable error) {
        return error.getMessage() == null ? error.toString() : error.getMessage();
    }
}
