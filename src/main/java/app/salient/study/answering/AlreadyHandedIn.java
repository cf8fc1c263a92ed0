package app.salient.study.answering;

import app.salient.study.AttemptId;

/** The attempt takes no more changes. */
public final class AlreadyHandedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyHandedIn(AttemptId id) {
        super("handed in: " + id);
    }
}
