package org.factpress.publish;

import java.util.List;

/** Recipients of mails, each of whom gets one of its own. */
record MailTarget(String name, Purpose purpose, List<Recipient> recipients, LetterWriter writer, MailServer server)
        implements Target {
    MailTarget {
        recipients = List.copyOf(recipients);
    }

    @Override
    public List<Delivery> due(Handout handout) {
        return recipients.stream()
                .map(recipient -> delivery(handout, recipient))
                .toList();
    }

    private Delivery delivery(Handout handout, Recipient recipient) {
        Delivery delivery = Delivery.of(handout, purpose, Delivery.MAIL, recipient.email());
        return delivery.to(
                recipient.name(),
                recipient.reason(),
                MessageId.of(delivery, writer.settings().from()));
    }

    @Override
    public boolean isPlace() {
        return false;
    }

    @Override
    public boolean deliver(Delivery delivery, Handout handout) {
        server.send(writer.letter(delivery, handout));
        return true;
    }

    @Override
    public void close() {
        server.close();
    }
}
