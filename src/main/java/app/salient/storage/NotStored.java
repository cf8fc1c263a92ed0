package app.salient.storage;

/** The database could not make a write durable; nothing of it may be shown as saved. */
public final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStored(String message, Throwable cause) {
        super(message, cause);
    }
}
