package app.salient.storage;

/** What ends a batch of writes. */
interface BatchEnd {
    /** Within the transaction, after all the work. */
    void beforeCommit();

    /** Forces what was committed to disk. */
    void sync();
}
