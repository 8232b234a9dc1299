package org.factpress.publish;

import java.time.Instant;
import java.util.List;
import org.factpress.model.ReleaseFile;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one recipient.
 *
 * @param messageId in angle brackets; the same whenever this letter is sent
 * @param answers the message id of the mail that this one corrects; null where there is none
 */
record Letter(
        String from,
        String to,
        @Nullable String toName,
        String subject,
        String text,
        List<ReleaseFile> attachments,
        String messageId,
        @Nullable String answers,
        Instant date) {
    Letter {
        attachments = List.copyOf(attachments);
    }
}
