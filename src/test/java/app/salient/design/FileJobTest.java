package app.salient.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A file that is made aside: offered only when it is whole, and gone when nobody wants it. */
class FileJobTest {
    private final Heard heard = new Heard();

    private static final class Heard implements FileJob.Listener {
        final List<String> news = new CopyOnWriteArrayList<>();
        final List<Path> files = new CopyOnWriteArrayList<>();

        @Override
        public void reached(int done, int of) {
            news.add(done + "/" + of);
        }

        @Override
        public void ready(Path file) {
            files.add(file);
            news.add("ready");
        }

        @Override
        public void failed() {
            news.add("failed");
        }
    }

    @Test
    void offersTheFileOnceItIsWholeAndDeletesItWhenItIsDiscarded() throws IOException {
        var job = new FileJob(
                (out, progress) -> {
                    out.write("all".getBytes(StandardCharsets.UTF_8));
                    return progress.reached(1, 1);
                },
                heard);
        job.start();
        await().until(() -> heard.news.contains("ready"));
        assertThat(Files.readString(heard.files.getFirst())).isEqualTo("all");
        job.discard();
        assertThat(heard.files.getFirst()).doesNotExist();
    }

    @Test
    void saysHowFarItIsButNotAtEveryStep() {
        var nanos = new AtomicLong();
        var job = new FileJob(
                (out, progress) -> {
                    for (int i = 1; i <= 10; i++) {
                        nanos.addAndGet(100_000_000);
                        progress.reached(i, 10);
                    }
                    return true;
                },
                heard,
                nanos::get);
        job.start();
        await().until(() -> heard.news.contains("ready"));
        assertThat(heard.news).containsExactly("3/10", "6/10", "9/10", "ready");
        job.discard();
    }

    @Test
    void stopsWhenItIsCancelledAndOffersNothing() {
        var begun = new CountDownLatch(1);
        var working = new CompletableFuture<Thread>();
        var job = new FileJob(
                (out, progress) -> {
                    working.complete(Thread.currentThread());
                    while (progress.reached(0, 1)) {
                        begun.countDown();
                    }
                    return true; // the last row was written just then
                },
                heard);
        job.start();
        await().until(() -> begun.getCount() == 0);
        job.discard();
        await().until(() -> !working.join().isAlive());
        assertThat(heard.news).doesNotContain("ready", "failed");
    }

    @Test
    void saysThatItFailed() {
        var job = new FileJob(
                (out, progress) -> {
                    throw new IOException("No space left on device");
                },
                heard);
        job.start();
        await().until(() -> heard.news.contains("failed"));
        assertThat(heard.files).isEmpty();
    }
}
