package app.salient.operation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body has arrived, so that whoever reads it waits for nobody. */
final class WholeRequest extends HttpServletRequestWrapper {
    /** Far more than a screen sends. */
    private static final int LARGEST = 256 * 1024;

    private final ByteArrayInputStream body;

    private WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    /**
     * Waits for the body.
     *
     * @return empty when its length is not said, or is more than a screen sends
     */
    static Optional<WholeRequest> of(HttpServletRequest request) throws IOException {
        int length = request.getContentLength();
        return length < 0 || length > LARGEST
                ? Optional.empty()
                : Optional.of(new WholeRequest(request, request.getInputStream().readNBytes(length)));
    }

    @Override
    public BufferedReader getReader() {
        var said = Optional.ofNullable(getCharacterEncoding()).map(Charset::forName);
        return new BufferedReader(new InputStreamReader(body, said.orElse(StandardCharsets.UTF_8)));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return body.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("all of it is here already");
            }
        };
    }
}
