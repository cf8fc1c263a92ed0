package app.salient.study;

/** There is no such attempt, or it is someone else's: the two look the same from outside. */
public final class NoSuchAttempt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchAttempt(AttemptId id) {
        super("no attempt " + id);
    }
}
