package app.salient.storage;

import java.util.function.Supplier;

/**
 * The only way to write. What {@link #commit} returned from is on disk and survives a killed process and a power cut.
 * What it threw from has left no trace, except {@link NotStored}: then it may or may not be stored, and whoever asked
 * does it again. Every write is therefore made so that doing it twice does no harm.
 */
public interface Committer {
    /**
     * Runs {@code work} in a transaction and returns once it is durable. Called inside other work it joins that work.
     * The work may run on another thread: it must not read the current user or request. It may also run again after it
     * lost a race against other work: it must change nothing but the database.
     *
     * @throws NotStored if the database could not keep it
     * @throws RuntimeException whatever {@code work} threw, after its writes were rolled back
     */
    <T> T commit(Supplier<T> work);

    default void commit(Runnable work) {
        commit(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs {@code work} while nothing is being written and no write is half done, such as a copy of the file. Writers wait for
     * it, so it should be short. It has no transaction.
     *
     * @throws NotStored if it could not be begun
     * @throws RuntimeException whatever {@code work} threw
     */
    void alone(Runnable work);
}
