package app.salient.storage;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes for PostgreSQL, whose plain commit is durable: each caller commits on its own thread. */
final class PlainCommitter implements Committer {
    private final TransactionTemplate transaction;
    private final Announcements announcements;

    PlainCommitter(PlatformTransactionManager transactions, Announcements announcements) {
        this.transaction = new TransactionTemplate(transactions);
        this.announcements = announcements;
    }

    @Override
    @SuppressWarnings("NullAway") // the work itself decides whether it returns null
    public <T> T commit(Supplier<T> work) {
        if (Writing.onThisThread()) {
            return work.get();
        }
        var writing = new Writing();
        T result = ScopedValue.where(Writing.CURRENT, writing).call(() -> transaction.execute(status -> work.get()));
        announcements.publish(writing.announcements());
        return result;
    }
}
