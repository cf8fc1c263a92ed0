package app.salient.study.objection;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Committer;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What learners say against questions, until somebody settles it. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ObjectionInbox {
    public static final int LONGEST_REPLY = 2_000;

    private final Objections objections;
    private final Revisions revisions;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    ObjectionInbox(
            Objections objections, Revisions revisions, CurrentVisitor current, Committer committer, Clock clock) {
        this.objections = objections;
        this.revisions = revisions;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<OpenObjection> open() {
        return objections.findBySettledAtIsNullOrderByMadeAt().stream()
                .map(this::shown)
                .toList();
    }

    private OpenObjection shown(Objection objection) {
        var stem = revisions.get(objection.revision()).stem();
        return new OpenObjection(
                objection.id(),
                objection.questionId(),
                objection.revision(),
                stem.prompt().text(),
                stem.passage(),
                objection.body(),
                objection.madeAt());
    }

    /**
     * Closes one, once: who settles second changes nothing.
     *
     * @param reply at most 2,000 characters; may be empty
     * @return whether it was open
     * @throws IllegalArgumentException when the reply is too long
     */
    public boolean settle(UUID id, String reply) {
        String answer = reply.replace("\u0000", "").strip();
        if (answer.length() > LONGEST_REPLY) {
            throw new IllegalArgumentException("a reply has at most 2,000 characters, not " + answer.length());
        }
        var by = current.get().id();
        return committer.commit(() -> {
            var open = objections.findById(id).filter(objection -> objection.settledAt() == null);
            open.ifPresent(objection -> objections.save(objection.settled(by, answer, clock.instant())));
            return open.isPresent();
        });
    }
}
