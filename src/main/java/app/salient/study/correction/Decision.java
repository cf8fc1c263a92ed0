package app.salient.study.correction;

import java.util.UUID;

/** What came of deciding about answers to a question that has changed. */
public sealed interface Decision {
    /** It holds, and can be taken back for seven days. */
    record Made(UUID id, long changed) implements Decision {}

    /** The course has another text again than the one that was looked at: look again. */
    record Moved() implements Decision {}

    /** Somebody else has decided otherwise meanwhile. */
    record DecidedBefore() implements Decision {}

    /** It would take marks from this many attempts, which was not allowed. */
    record WouldLower(long attempts) implements Decision {}
}
