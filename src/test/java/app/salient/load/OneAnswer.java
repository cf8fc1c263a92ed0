package app.salient.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of one answer on the wire, heads included, as Chromium sends it over a connection that is open already; TCP's own
 * are not counted.
 */
public record OneAnswer(int sent, int received) {
    private static final String HEAD = """
            POST %s HTTP/1.1
            Host: %s
            Connection: keep-alive
            Content-Length: %d
            sec-ch-ua-platform: "Linux"
            X-Salient: 1
            User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
            sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24", "Google Chrome";v="140"
            Content-Type: application/json
            sec-ch-ua-mobile: ?0
            Accept: */*
            Origin: http://%s
            Sec-Fetch-Site: same-origin
            Sec-Fetch-Mode: cors
            Sec-Fetch-Dest: empty
            Referer: http://%s/attempt/%s
            Accept-Encoding: gzip, deflate, br, zstd
            Accept-Language: en-GB,en;q=0.9
            Cookie: %s

            """;

    /** Sends an answer and reads all that comes back. @throws IOException when it is not saved */
    public static OneAnswer measure(URI server, OpenQuiz quiz, String question, String responseJson)
            throws IOException {
        byte[] body = quiz.delivery(question, responseJson).getBytes(StandardCharsets.UTF_8);
        String host = server.getAuthority();
        String head = HEAD.formatted(quiz.path(), host, body.length, host, host, quiz.attempt(), quiz.cookies())
                .replace("\n", "\r\n");
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.toByteArray());
            byte[] reply = oneReply(socket.getInputStream());
            if (!new String(reply, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200")) {
                throw new IOException(new String(reply, StandardCharsets.ISO_8859_1));
            }
            return new OneAnswer(request.size(), reply.length);
        }
    }

    /** Up to the end that its head announces: by length, or the last chunk. */
    private static byte[] oneReply(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        while (!isWhole(all.toString(StandardCharsets.ISO_8859_1))) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            all.write(next);
        }
        return all.toByteArray();
    }

    private static boolean isWhole(String reply) {
        int end = reply.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        return reply.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .findFirst()
                .map(line -> reply.length()
                        >= end
                                + 4
                                + Integer.parseInt(
                                        line.substring(line.indexOf(':') + 1).strip()))
                .orElseGet(() -> reply.endsWith("\r\n0\r\n\r\n"));
    }
}
