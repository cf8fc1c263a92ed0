package app.salient.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes for H2, which as it comes loses acknowledged commits when it is killed. One thread takes all waiting work, runs it
 * in one transaction with a savepoint each, commits, forces the file to disk once, and only then answers. A busy second
 * therefore costs a few syncs, not thousands.
 */
final class GroupingCommitter implements Committer, DisposableBean {
    /** Work in one transaction; bounds how long the first of a batch waits for the last. */
    static final int LARGEST_BATCH = 200;

    /** Work that may wait; beyond it callers are refused and their browsers try again. */
    static final int LONGEST_QUEUE = 10_000;

    /** How long a caller waits; its browser keeps the answer and tries again. */
    static final int LONGEST_WAIT_SECONDS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(GroupingCommitter.class);

    private final BlockingQueue<Command<?>> waiting = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final TransactionTemplate transaction;
    private final BatchEnd end;
    private final Announcements announcements;
    private final CommitterMeters meters;
    private final Thread writer;
    private volatile boolean open = true;

    GroupingCommitter(
            PlatformTransactionManager transactions,
            BatchEnd end,
            Announcements announcements,
            CommitterMeters meters) {
        this.transaction = new TransactionTemplate(transactions);
        this.end = end;
        this.announcements = announcements;
        this.meters = meters;
        meters.watch(waiting);
        this.writer = Thread.ofPlatform().name("committer").start(this::writeUntilClosed);
    }

    @Override
    public <T> T commit(Supplier<T> work) {
        if (Writing.onThisThread()) {
            return work.get();
        }
        return meters.measured(() -> waitFor(new Command<>(work, false)));
    }

    @Override
    public void alone(Runnable work) {
        waitFor(new Command<>(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                },
                true));
    }

    private <T> T waitFor(Command<T> command) {
        if (!open || !waiting.offer(command)) {
            throw refused();
        }
        if (!open) { // the writer may have looked for the last time just before the offer
            refuseWaiting();
        }
        try {
            return command.done.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new NotStored("not stored", e);
        } catch (TimeoutException e) {
            throw new NotStored("The database is too slow; the work may or may not be stored", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStored("interrupted while waiting for the database", e);
        }
    }

    private void writeUntilClosed() {
        List<Command<?>> batch = new ArrayList<>();
        try {
            while (open || !waiting.isEmpty()) {
                Command<?> first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null && first.alone) {
                    first.runAlone();
                } else if (first != null) {
                    batch.add(first);
                    addWaiting(batch);
                    write(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            LOG.info("The committer was stopped");
        } finally {
            open = false;
            batch.forEach(command -> command.fail(refused()));
            refuseWaiting();
        }
    }

    /** As much as goes into one transaction, up to the first that wants to be alone. */
    private void addWaiting(List<Command<?>> batch) {
        while (batch.size() < LARGEST_BATCH) {
            Command<?> next = waiting.peek();
            if (next == null || next.alone || !waiting.remove(next)) {
                return;
            }
            batch.add(next);
        }
    }

    /** Whatever goes wrong, every caller of the batch gets an answer and the writer lives on. */
    private void write(List<Command<?>> batch) {
        var writing = new Writing();
        try {
            ScopedValue.where(Writing.CURRENT, writing).run(() -> {
                transaction.executeWithoutResult(status -> {
                    batch.forEach(command -> command.run(status, writing));
                    end.beforeCommit();
                });
                end.sync();
            });
        } catch (Throwable e) { // an Error must not leave the callers waiting for ever
            if (!Outage.isKnown(e)) {
                LOG.error("A batch of {} could not be stored", batch.size(), e);
            }
            batch.forEach(command -> command.fail(new NotStored("The database could not store this", e)));
            return;
        }
        batch.forEach(Command::answer);
        meters.wroteTogether(batch.size());
        try {
            announcements.publish(writing.announcements());
        } catch (RuntimeException e) { // at shutdown nobody listens any more; what was written stays written
            LOG.warn(
                    "Screens could not be told of {} events",
                    writing.announcements().size(),
                    e);
        }
    }

    private void refuseWaiting() {
        for (Command<?> left = waiting.poll(); left != null; left = waiting.poll()) {
            left.fail(refused());
        }
    }

    private static NotStored refused() {
        return new NotStored(
                "Salient cannot store anything right now", new IllegalStateException("closed or too busy"));
    }

    @Override
    public void destroy() throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(4));
    }

    /** One caller's work and what came of it. */
    private static final class Command<T> {
        private final Supplier<T> work;
        private final boolean alone;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable RuntimeException failure;

        Command(Supplier<T> work, boolean alone) {
            this.work = work;
            this.alone = alone;
        }

        void runAlone() {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                failure = e;
            }
            answer();
        }

        void run(TransactionStatus status, Writing writing) {
            Object savepoint = status.createSavepoint();
            int mark = writing.mark();
            try {
                result = work.get();
                status.releaseSavepoint(savepoint);
            } catch (RuntimeException e) {
                failure = e;
                writing.forgetSince(mark);
                status.rollbackToSavepoint(savepoint);
            }
        }

        void answer() {
            if (failure != null) {
                done.completeExceptionally(failure);
            } else {
                done.complete(result);
            }
        }

        void fail(RuntimeException e) {
            done.completeExceptionally(e);
        }
    }
}
