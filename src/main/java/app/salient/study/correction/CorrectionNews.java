package app.salient.study.correction;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Committer;
import app.salient.study.grading.CorrectedAnswers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells learners which of their marks a correction changed, until they put the news away. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class CorrectionNews {
    private final UnseenNewsQuery unseen;
    private final CorrectedAnswers corrected;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    CorrectionNews(
            UnseenNewsQuery unseen,
            CorrectedAnswers corrected,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.unseen = unseen;
        this.corrected = corrected;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** The visitor's own, newest first. */
    @PreAuthorize("permitAll")
    public List<News> own() {
        return current.find().map(visitor -> unseen.of(visitor.id())).orElse(List.of());
    }

    /** Puts one away; one that is not the visitor's is ignored. */
    public void seen(UUID id) {
        boolean mine = own().stream().anyMatch(news -> news.id().equals(id));
        if (mine) {
            committer.commit(() -> corrected
                    .findById(id)
                    .filter(row -> row.seenAt() == null)
                    .ifPresent(row -> corrected.save(row.seen(clock.instant()))));
        }
    }
}
