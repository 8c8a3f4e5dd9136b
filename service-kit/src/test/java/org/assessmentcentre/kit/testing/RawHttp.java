package org.assessmentcentre.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection without a client's manners: it sends what it is told, as it is, and may stop in the middle. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern HEAD =
            Pattern.compile("(?is)HTTP/1\\.. [2-5].*?\r\ncontent-length: ([0-9]+)\r\n.*?(?<=\r\n)\r\n");

    private final Socket socket;

    public RawHttp(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends one character a byte. */
    public RawHttp send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return this;
    }

    /** Asks for one target and reads the whole answer. */
    public String get(String target, String token, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("GET ")
                .append(target)
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        request.append("Authorization: Bearer ").append(token).append("\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(request.append("\r\n").toString()).answer();
    }

    /** The head of a request with a body of that length, and the beginning of the body. */
    public RawHttp begin(String method, String target, String token, String contentType, long length, String beginning)
            throws IOException {
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + length + "\r\n\r\n" + beginning);
    }

    /** Whether something was answered that is not read yet. */
    public boolean hasAnswer() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The answer, whole by its own account or as far as it came before the other side closed. */
    public String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                if (answer.length() >= endOf(answer)) {
                    break;
                }
            }
        } catch (SocketException e) {
            // closed while we were still sending: what had come by then is the answer
        }
        return answer.toString();
    }

    private static int endOf(CharSequence answer) {
        Matcher head = HEAD.matcher(answer);
        return head.find() ? head.end() + Integer.parseInt(head.group(1)) : Integer.MAX_VALUE;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
