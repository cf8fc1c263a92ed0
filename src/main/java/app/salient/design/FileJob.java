package app.salient.design;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Makes a large file aside, as whoever started it, and can be cancelled. Nobody gets the file before it is whole; it is deleted
 * when it is discarded.
 */
final class FileJob {
    private static final Logger LOG = LoggerFactory.getLogger(FileJob.class);
    private static final long PAUSE_NANOS = 250_000_000; // between two news

    private final LargeFile.Content content;
    private final Listener listener;
    private final LongSupplier nanoTime;
    private final AtomicBoolean discarded = new AtomicBoolean();
    private @Nullable Path file;
    private long toldAt;

    /** Is told on the job's own thread. */
    interface Listener {
        /** Four times a second at most. */
        void reached(int done, int of);

        void ready(Path file);

        void failed();
    }

    FileJob(LargeFile.Content content, Listener listener) {
        this(content, listener, System::nanoTime);
    }

    FileJob(LargeFile.Content content, Listener listener, LongSupplier nanoTime) {
        this.content = content;
        this.listener = listener;
        this.nanoTime = nanoTime;
    }

    void start() {
        toldAt = nanoTime.getAsLong();
        Thread.ofPlatform().daemon().name("file").start(new DelegatingSecurityContextRunnable(this::run));
    }

    private void run() {
        try {
            Path made = Files.createTempFile("salient-", ".part"); // only the server's own user may read it
            keep(made);
            boolean whole;
            try (var out = new BufferedOutputStream(Files.newOutputStream(made))) {
                whole = content.write(out, this::reached);
            }
            if (discarded.get()) {
                delete();
            } else if (whole) {
                listener.ready(made);
            } else {
                fail(new IllegalStateException("it did not come to its end: what it is about is not there any more"));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            fail(e);
        }
    }

    private void fail(Throwable why) {
        LOG.warn("A large file could not be made", why);
        delete();
        listener.failed();
    }

    private boolean reached(int done, int of) {
        long now = nanoTime.getAsLong();
        if (now - toldAt > PAUSE_NANOS && !discarded.get()) {
            toldAt = now;
            listener.reached(done, of);
        }
        return !discarded.get();
    }

    /** Stops when it still runs, and deletes what there is. */
    void discard() {
        discarded.set(true);
        delete();
    }

    private synchronized void keep(Path made) {
        file = made;
    }

    private synchronized void delete() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }
}
