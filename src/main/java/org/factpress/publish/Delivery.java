package org.factpress.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.factpress.release.Digests;
import org.jspecify.annotations.Nullable;

/**
 * A revision on its way to one recipient, as the ledger keeps it.
 *
 * @param channel the kind of target: {@code folder}, {@code sftp} or {@code mail}
 * @param recipient the folder's path, the server with its path, or the mail address
 * @param name of the person, where the job gives it
 * @param reason why this person sees it before the embargo ends; else null
 * @param messageId of the mail, in angle brackets; null for other channels
 * @param intendedAt when it was stored that this is to be done
 * @param deliveredAt when it was done; null where nobody knows that it was
 */
public record Delivery(
        String release,
        int revision,
        Purpose purpose,
        String channel,
        String recipient,
        @Nullable String name,
        @Nullable String reason,
        @Nullable String messageId,
        @Nullable Instant intendedAt,
        @Nullable Instant deliveredAt) {
    static final String MAIL = "mail";

    /** What is to be done, before it is stored. */
    static Delivery of(Handout handout, Purpose purpose, String channel, String recipient) {
        return new Delivery(
                handout.release(), handout.revision(), purpose, channel, recipient, null, null, null, null, null);
    }

    Delivery to(@Nullable String otherName, @Nullable String why, String id) {
        return new Delivery(
                release, revision, purpose, channel, recipient, otherName, why, id, intendedAt, deliveredAt);
    }

    /** The same, stored at this time. */
    public Delivery intended(Instant at) {
        return new Delivery(release, revision, purpose, channel, recipient, name, reason, messageId, at, deliveredAt);
    }

    /** The same, done at this time. */
    public Delivery delivered(Instant at) {
        return new Delivery(release, revision, purpose, channel, recipient, name, reason, messageId, intendedAt, at);
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    public boolean isMail() {
        return channel.equals(MAIL);
    }

    /**
     * What makes this delivery one, as a hash: a recipient gets a revision once before the embargo's end and once after,
     * whether as published or as a notice.
     */
    public String key() {
        String address = isMail() ? recipient.toLowerCase(Locale.ROOT) : recipient;
        String occasion = (purpose == Purpose.PRE_RELEASE ? Purpose.PRE_RELEASE : Purpose.RELEASE).code();
        String text = String.join("\n", release, Integer.toString(revision), occasion, channel, address);
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
