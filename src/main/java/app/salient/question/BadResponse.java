package app.salient.question;

/** A browser sent something that is not an answer to the question. */
public final class BadResponse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadResponse(String message) {
        super(message);
    }
}
