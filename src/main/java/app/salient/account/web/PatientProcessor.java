package app.salient.account.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** One connection, which is closed when a request on it takes too long to arrive. */
final class PatientProcessor extends Http11Processor {
    /** From the first byte of a request to the last of its head; its body gets more the more of it comes. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The same while more than {@link #MANY} are waited for: threads are few, and most bodies arrive within a blink. */
    static final Duration LITTLE_PATIENCE = Duration.ofSeconds(2);

    static final int MANY = 100;

    /** Of a body. A phone at the edge of its network is faster. */
    static final int BYTES_A_SECOND = 2_048;

    private final AtomicInteger waitedFor;

    /** Which request the next is about. */
    private long begun;

    /** Nanoseconds, for its body: what the server itself takes its time for is nobody's fault who sends it. */
    private long waited;

    PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, AtomicInteger waitedFor) {
        super(protocol, adapter);
        this.waitedFor = waitedFor;
        request.setInputBuffer(new PatientBody(request.getInputBuffer()));
    }

    /** Called whenever something of a head has come; the rest of it is waited for without a thread. */
    @Override
    public SocketState service(SocketWrapperBase<?> line) throws IOException {
        return hasBegun() && since() > PATIENCE.toMillis() ? SocketState.CLOSED : super.service(line);
    }

    private boolean hasBegun() {
        return request.getStartTimeNanos() != -1; // as Tomcat forgets it after each request
    }

    /** Milliseconds since its first byte. */
    private long since() {
        return (System.nanoTime() - request.getStartTimeNanos()) / 1_000_000;
    }

    /** Milliseconds. When it is over there is still one: what has come already is taken. */
    private long patienceLeft() {
        if (begun != request.getStartTimeNanos()) {
            begun = request.getStartTimeNanos();
            waited = 0;
        }
        var patience = waitedFor.get() > MANY ? LITTLE_PATIENCE : PATIENCE;
        return Math.max(1, patience.toMillis() + 1_000 * request.getBytesRead() / BYTES_A_SECOND - waited / 1_000_000);
    }

    /** What is read of a body blocks the thread that reads it. */
    private final class PatientBody implements InputBuffer {
        private final InputBuffer body;

        PatientBody(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int available() {
            return body.available();
        }

        /** Also when something is there: it may be no more than the beginning of a chunk. */
        @Override
        public int doRead(ApplicationBufferHandler reader) throws IOException {
            var line = getSocketWrapper();
            long usual = line.getReadTimeout();
            long from = System.nanoTime();
            waitedFor.incrementAndGet();
            try {
                line.setReadTimeout(patienceLeft());
                return body.doRead(reader);
            } catch (SocketTimeoutException e) {
                setErrorState(ErrorState.CLOSE_NOW, e); // or Tomcat would wait for the rest, to skip it
                throw e;
            } finally {
                waitedFor.decrementAndGet();
                waited += System.nanoTime() - from;
                line.setReadTimeout(usual);
            }
        }
    }
}
