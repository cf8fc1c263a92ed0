package app.salient.study.marking;

import app.salient.account.PersonId;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.attempt.Answers;
import app.salient.study.grading.GivenMark;
import app.salient.study.grading.GivenMarks;
import app.salient.study.grading.Regrading;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds marks that people give and brings the sums in line. Rights are the caller's business. */
@Component
class GivingMarks {
    private final GivenMarks given;
    private final Answers answers;
    private final Regrading regrading;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    GivingMarks(
            GivenMarks given,
            Answers answers,
            Regrading regrading,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.given = given;
        this.answers = answers;
        this.regrading = regrading;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param after number of the mark that the person had before them; 0 when there was none
     * @param fraction null takes back
     * @return false when somebody else has given another mark since; then nothing is stored
     */
    boolean give(
            UUID answer, int after, @Nullable Double fraction, @Nullable String criteria, String comment, PersonId by) {
        var now = clock.instant();
        try {
            return committer.commit(() -> {
                int latest = given.findByAnswerIdOrderByNumber(answer).stream()
                        .mapToInt(GivenMark::number)
                        .max()
                        .orElse(0);
                if (latest != after) {
                    return false;
                }
                given.save(new GivenMark(UUID.randomUUID(), answer, latest + 1, fraction, criteria, comment, by, now));
                regrading
                        .regrade(answers.findByIdIn(List.of(answer)))
                        .forEach(attempt -> announcements.afterCommit(
                                new AttemptGraded(attempt.id(), attempt.learner(), attempt.quizId())));
                return true;
            });
        } catch (DuplicateKeyException e) { // two pressed at the same moment; the other was first
            return false;
        }
    }
}
