package app.salient.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be used just now, as on a full disk, from a fault of ours, which trying again would not mend. */
public final class Outage {
    private Outage() {}

    public static boolean is(@Nullable Throwable e) {
        return e instanceof NotStored
                || e instanceof TransactionException
                || (e instanceof DataAccessException
                        && !(e instanceof DataIntegrityViolationException)
                        && !(e instanceof InvalidDataAccessApiUsageException)
                        && !(e instanceof InvalidDataAccessResourceUsageException));
    }

    /** Whether the log has said already what is behind it: once is enough, on a disk that is full above all. */
    public static boolean isKnown(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DoorShut) {
                return true;
            }
        }
        return false;
    }
}
