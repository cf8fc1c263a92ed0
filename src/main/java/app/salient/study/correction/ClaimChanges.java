package app.salient.study.correction;

import app.salient.lesson.Claim;
import app.salient.lesson.ClaimUse;
import app.salient.lesson.Lessons;
import app.salient.study.grading.AnsweredVersionsQuery;
import app.salient.study.paper.ClaimVersions;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Which claims have changed since learners were asked about them, and what each change touches. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClaimChanges {
    private final Revisions revisions;
    private final AnsweredVersionsQuery versions;
    private final Lessons lessons;
    private final Clock clock;

    ClaimChanges(Revisions revisions, AnsweredVersionsQuery versions, Lessons lessons, Clock clock) {
        this.revisions = revisions;
        this.versions = versions;
        this.lessons = lessons;
        this.clock = clock;
    }

    /** In the order of the ledger. */
    public List<ChangedClaim> all() {
        return lessons.current().claims().stream()
                .flatMap(claim -> changed(claim).stream())
                .toList();
    }

    /** Against the oldest version that was used, so that nothing drops off the list because somebody was asked since. */
    private Optional<ChangedClaim> changed(Claim claim) {
        String now = ClaimVersions.text(claim);
        return revisions
                .oldestClaim(claim.id().value())
                .filter(old -> !old.body().equals(now))
                .map(old -> {
                    var uses = lessons.current().usesOf(claim.id());
                    var questions = uses.stream()
                            .filter(ClaimUse.InQuestion.class::isInstance)
                            .map(use -> ((ClaimUse.InQuestion) use).question().value())
                            .toList();
                    return new ChangedClaim(
                            claim.id().value(),
                            claim.statement(),
                            old.firstUsedAt(),
                            Difference.between(old.body(), now),
                            uses.size() - questions.size(),
                            questions,
                            versions.attemptsAsking(
                                    questions,
                                    revisions
                                            .firstUseOf(claim.id().value(), now)
                                            .orElseGet(clock::instant)));
                });
    }
}
