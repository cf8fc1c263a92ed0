package app.salient.stance;

/** The lesson has no such poll or decision, or the answer was given by somebody else than who asks now. */
public final class NoSuchBlock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchBlock() {
        super("no such poll or decision");
    }
}
