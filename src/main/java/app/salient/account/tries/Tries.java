package app.salient.account.tries;

/** Counts what is tried per key: so many at once, as many again with each minute. Nobody is locked out for good. */
public interface Tries {
    /** Counts a try. @return whether it may go on */
    boolean allow(String key);

    /** Starts counting anew. */
    void forget(String key);
}
