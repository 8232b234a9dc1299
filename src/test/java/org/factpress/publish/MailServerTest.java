package org.factpress.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server's refusal means. */
class MailServerTest {
    private static final Letter LETTER = new Letter(
            "press@office.example",
            "ann@paper.example",
            null,
            "New",
            "New.\n",
            List.of(),
            "<1@office.example>",
            null,
            PressBench.NOON);

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user, true", "450 4.2.0 mailbox busy, false"})
    void aRefusalIsForGoodOrForNow(String answer, boolean forGood) throws IOException {
        try (Grumpy grumpy = new Grumpy(answer);
                MailServer server = new MailServer(settings(grumpy.port(), "never"))) {
            Class<? extends RuntimeException> expected =
                    forGood ? TargetRefusedException.class : TargetAwayException.class;

            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> server.send(LETTER))
                    .isInstanceOf(expected)
                    .withMessageContainingAll("ann@paper.example", answer);
        }
    }

    @Test
    void oneRecipientThatIsBusyDoesNotMakeTheServerAway() throws IOException {
        try (Grumpy grumpy = new Grumpy("450 4.2.0 mailbox busy");
                MailServer server = new MailServer(settings(grumpy.port(), "never"))) {
            assertThatExceptionOfType(TargetAwayException.class)
                    .isThrownBy(() -> server.send(LETTER))
                    .matches(away -> !away.isWhole());
        }
    }

    @Test
    void aServerWithoutEncryptionIsRefusedWhereItIsAskedFor() throws IOException {
        try (Grumpy grumpy = new Grumpy("250 ok");
                MailServer server = new MailServer(settings(grumpy.port(), "required"))) {
            assertThatExceptionOfType(TargetRefusedException.class)
                    .isThrownBy(() -> server.send(LETTER))
                    .withMessageContainingAll("not safe", SmtpSettings.URL);
        }
    }

    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (MailServer server = new MailServer(settings(port, "never"))) {
            assertThatExceptionOfType(TargetAwayException.class)
                    .isThrownBy(() -> server.send(LETTER))
                    .matches(TargetAwayException::isWhole);
        }
    }

    private static SmtpSettings settings(int port, String startTls) {
        return SmtpSettings.of(Map.of(SmtpSettings.URL, "smtp://127.0.0.1:" + port + "?starttls=" + startTls));
    }

    /** Speaks just enough SMTP to give one answer to every recipient. */
    private static final class Grumpy implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Grumpy(String answer) throws IOException {
            Thread thread = new Thread(() -> serve(answer), "grumpy");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve(String answer) {
            try {
                while (true) {
                    try (Socket client = socket.accept()) {
                        talk(client, answer);
                    }
                }
            } catch (IOException closed) {
                assertThat(socket.isClosed()).isTrue();
            }
        }

        private static void talk(Socket client, String answer) throws IOException {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            PrintStream out = new PrintStream(client.getOutputStream(), true, US_ASCII);
            out.print("220 grumpy\r\n");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? answer : "250 ok") + "\r\n");
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
