package app.salient.storage;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts each batch and forces it to disk. Where that fails nobody knows what is there, so the door shuts and the file is read anew;
 * and a sync of a database that was opened anew after the commit says nothing about what was committed before.
 */
final class H2BatchEnd implements BatchEnd {
    private final Supplier<JdbcClient> writer;
    private final SavedBatches saved;
    private final H2Door door;
    private long batches;

    /** Whether {@link #batches} is what stands in the database; not after one that failed. */
    private boolean known;

    private long opening;

    /** @param writer gives what is in the transaction of the thread that asks */
    H2BatchEnd(Supplier<JdbcClient> writer, SavedBatches saved, H2Door door) {
        this.writer = writer;
        this.saved = saved;
        this.door = door;
    }

    @Override
    public void beforeCommit() {
        opening = door.openings(); // asked first: the update shows that this connection is none of an earlier one
        var jdbc = writer.get();
        jdbc.sql("update saved_batches set batches = batches + 1").update();
        batches = known
                ? batches + 1
                : jdbc.sql("select batches from saved_batches")
                        .query(Long.class)
                        .single();
        known = false;
    }

    @Override
    public void sync() {
        try {
            writer.get().sql("checkpoint sync").update();
        } catch (DataAccessException e) {
            door.shut(e);
            throw e;
        }
        if (door.openings() != opening) {
            throw new TransientDataAccessResourceException("The database was closed after the commit", new DoorShut());
        }
        saved.reached(batches);
        known = true;
    }
}
