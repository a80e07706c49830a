package nl.rookstopregister.correspondence.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that takes everything but one thing, to which it gives its own answer or hangs up. */
final class StubbornServer implements AutoCloseable {

    static final String HANG_UP = "HANG UP";

    private final ServerSocket socket;
    private final String when;
    private final String answer;

    /** @param when {@code MAIL}, {@code RCPT}, or {@code END} for the dot behind the text */
    StubbornServer(String when, String answer) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.when = when;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket caller = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.US_ASCII)) {
            say(out, "220 stubborn");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text && !line.equals(".")) {
                    continue;
                }
                String word = text ? "END" : line.substring(0, Math.min(4, line.length()));
                text = word.equals("DATA");
                if (word.equals(when) && answer.equals(HANG_UP)) {
                    return;
                }
                say(out, word.equals(when) ? answer : text ? "354 go on" : "250 well");
            }
        } catch (IOException hungUp) {
            // The caller went away, or the test is over.
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
