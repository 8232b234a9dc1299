package org.factpress.publish;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.factpress.model.ReleaseFile;
import org.jspecify.annotations.Nullable;

/** Hands letters to an SMTP server, over one connection as long as it holds. */
final class MailServer implements AutoCloseable {
    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "120000";

    private final SmtpSettings settings;
    private final Session session;
    private @Nullable Transport open;

    MailServer(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        String prefix = settings.implicitTls() ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", flag(settings.startTls() != SmtpSettings.StartTls.NEVER));
        properties.setProperty(
                prefix + "starttls.required", flag(settings.startTls() == SmtpSettings.StartTls.REQUIRED));
        properties.setProperty(prefix + "auth", flag(settings.user() != null));
        // The name of this machine is nobody's business, and looking it up can take long.
        properties.setProperty(prefix + "localhost", "localhost");
        return properties;
    }

    private static String flag(boolean value) {
        return Boolean.toString(value);
    }

    /** Returns when the server has taken the letter over. */
    void send(Letter letter) {
        try {
            Message message = message(letter);
            connection().sendMessage(message, new Address[] {address(letter)});
        } catch (MessagingException e) {
            close();
            throw failure(letter, e);
        }
    }

    private Transport connection() throws MessagingException {
        Transport transport = open;
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport(settings.implicitTls() ? "smtps" : "smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            open = transport;
        }
        return transport;
    }

    private Message message(Letter letter) throws MessagingException {
        FixedIdMessage message = new FixedIdMessage(session, letter.messageId());
        message.setFrom(new InternetAddress(letter.from(), true));
        message.setRecipient(Message.RecipientType.TO, address(letter));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.date()));
        if (letter.answers() != null) {
            message.setHeader("In-Reply-To", letter.answers());
            message.setHeader("References", letter.answers());
        }
        message.setContent(parts(letter));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(Letter letter) throws MessagingException {
        InternetAddress address = new InternetAddress(letter.to(), true);
        try {
            address.setPersonal(letter.toName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
        return address;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (ReleaseFile file : letter.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), mediaType(file.path()))));
            part.setFileName(file.path().substring(file.path().lastIndexOf('/') + 1));
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "zip" -> "application/zip";
            case "txt" -> "text/plain; charset=UTF-8";
            case "html" -> "text/html; charset=UTF-8";
            case "csv" -> "text/csv; charset=UTF-8";
            default -> "application/octet-stream";
        };
    }

    private RuntimeException failure(Letter letter, MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return new TargetRefusedException(
                    "The mail server " + settings.address() + " does not let us in (" + e.getMessage() + "). Check "
                            + SmtpSettings.USER + " and " + SmtpSettings.PASSWORD + " or " + SmtpSettings.PASSWORD_FILE
                            + ".",
                    e);
        }
        int code = code(e);
        if (code >= 500) {
            return new TargetRefusedException(
                    "The mail server refuses the mail to " + letter.to() + ": " + innermost(e)
                            + ". Mend or remove the address in the job file.",
                    e);
        }
        if (code >= 400) {
            return TargetAwayException.one(
                    "The mail server cannot take the mail to " + letter.to() + " now: " + innermost(e), e);
        }
        return isUnsafe(e)
                ? new TargetRefusedException(
                        "The connection to the mail server " + settings.address() + " is not safe: " + innermost(e)
                                + ". See " + SmtpSettings.URL + " in the documentation of publishing.",
                        e)
                : TargetAwayException.whole(
                        "The mail server " + settings.address() + " does not answer: " + innermost(e), e);
    }

    private static boolean isUnsafe(MessagingException e) {
        return e.getNextException() instanceof SSLException
                || String.valueOf(e.getMessage()).contains("STARTTLS is required");
    }

    /** The server's own answer, 0 where it gave none: the last of the chain tells of the recipient. */
    private static int code(MessagingException e) {
        int code = 0;
        for (Exception next = e;
                next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            if (next instanceof SMTPAddressFailedException address) {
                code = address.getReturnCode();
            } else if (next instanceof SMTPSenderFailedException sender) {
                code = sender.getReturnCode();
            } else if (next instanceof SMTPSendFailedException send) {
                code = send.getReturnCode();
            }
        }
        return code;
    }

    private static String innermost(MessagingException e) {
        Exception last = e;
        while (last instanceof MessagingException m && m.getNextException() != null) {
            last = m.getNextException();
        }
        return String.valueOf(last.getMessage()).strip().replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        Transport transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // The server took over what it acknowledged; how the connection ends does not matter.
                return;
            }
        }
    }
}
