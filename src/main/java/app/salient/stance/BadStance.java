package app.salient.stance;

/** An answer does not fit what the lesson asks. */
public final class BadStance extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadStance(String why) {
        super(why);
    }
}
