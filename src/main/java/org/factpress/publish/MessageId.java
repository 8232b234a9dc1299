package org.factpress.publish;

/** The id of a mail, fixed by release, revision and recipient, so that a repeat is known as the same message. */
final class MessageId {
    private static final int HEX = 40;

    private MessageId() {}

    /** {@code <0123….v2.my-study@example.org>}, with the domain of the sender. */
    static String of(Delivery delivery, String from) {
        return "<" + delivery.key().substring(0, HEX) + ".v" + delivery.revision() + "." + delivery.release() + "@"
                + from.substring(from.indexOf('@') + 1) + ">";
    }
}
