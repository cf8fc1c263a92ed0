package app.salient.storage;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes for PostgreSQL, whose plain commit is durable: each caller commits on its own thread. Work that lost a race is
 * run again, and then sees what the winner wrote, as it would with one writer.
 */
final class PlainCommitter implements Committer {
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;
    private final Announcements announcements;
    private final CommitterMeters meters;

    PlainCommitter(PlatformTransactionManager transactions, Announcements announcements, CommitterMeters meters) {
        this.transaction = new TransactionTemplate(transactions);
        this.announcements = announcements;
        this.meters = meters;
    }

    @Override
    public <T> T commit(Supplier<T> work) {
        if (Writing.onThisThread()) {
            return work.get();
        }
        return meters.measured(() -> untilItWins(work));
    }

    private <T> T untilItWins(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** PostgreSQL shows each reader one moment of the whole, whatever others write. */
    @Override
    public void alone(Runnable work) {
        work.run();
    }

    @SuppressWarnings("NullAway") // the work itself decides whether it returns null
    private <T> T once(Supplier<T> work) {
        var writing = new Writing();
        T result = ScopedValue.where(Writing.CURRENT, writing).call(() -> transaction.execute(status -> work.get()));
        announcements.publish(writing.announcements());
        return result;
    }
}
