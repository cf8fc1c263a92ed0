package app.salient.study.correction;

import app.salient.account.CurrentVisitor;
import app.salient.lesson.Lessons;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Mark;
import app.salient.study.grading.CorrectedAnswer;
import app.salient.study.grading.CorrectedAnswers;
import app.salient.study.grading.Correction;
import app.salient.study.grading.Corrections;
import app.salient.study.grading.HeldMarks;
import app.salient.study.grading.Marks;
import app.salient.study.grading.Regrading;
import app.salient.study.grading.StandingCorrections;
import app.salient.study.grading.TouchedAttempt;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Decides what becomes of answers that were marked by a version of a question which has been corrected since. Every decision is
 * kept with who, when and why, can be tried before it is made, and can be taken back for seven days.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Correcting {
    public static final int LONGEST_REASON = 2_000;

    private final CorrectionTrial trial;
    private final Corrections corrections;
    private final CorrectedAnswers corrected;
    private final Answers answers;
    private final Revisions revisions;
    private final Regrading regrading;
    private final Marks marks;
    private final StandingCorrections standing;
    private final HeldMarks given;
    private final Lessons lessons;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Correcting(
            CorrectionTrial trial,
            Corrections corrections,
            CorrectedAnswers corrected,
            Answers answers,
            Revisions revisions,
            Regrading regrading,
            Marks marks,
            StandingCorrections standing,
            HeldMarks given,
            Lessons lessons,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.trial = trial;
        this.corrections = corrections;
        this.corrected = corrected;
        this.answers = answers;
        this.revisions = revisions;
        this.regrading = regrading;
        this.marks = marks;
        this.standing = standing;
        this.given = given;
        this.lessons = lessons;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What a decision would do to whom. Nothing is stored. */
    public DryRun dryRun(CorrectionPlan plan) {
        return trial.of(draft(plan, ""));
    }

    /**
     * Makes the decision: marks again, sums up, and tells every learner whose marks it changes. Making the same decision
     * twice changes nothing more.
     *
     * @param reason 1 to 2,000 characters; learners read it
     * @throws IllegalArgumentException when the reason is empty or too long
     */
    public Decision decide(CorrectionPlan plan, String reason) {
        String because = reason.replace("\u0000", "").strip();
        if (because.isEmpty() || because.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to 2,000 characters, not " + because.length());
        }
        var correction = draft(plan, because);
        return committer.commit(() -> {
            Optional<Question> now = lessons.current().question(new QuestionId(plan.questionId()));
            if (!now.map(Questions::revision).equals(plan.to())) {
                return new Decision.Moved();
            }
            now.ifPresent(question -> revisions.keep(question, correction.madeAt()));
            return decided(correction);
        });
    }

    private Decision decided(Correction correction) {
        var earlier = earlier(correction);
        if (earlier.isPresent()) {
            return earlier.get().isTheSameAs(correction)
                    ? new Decision.Made(earlier.get().id(), 0)
                    : new Decision.DecidedBefore();
        }
        var run = trial.of(correction);
        return run.lowered() > 0 && !correction.mayLower()
                ? new Decision.WouldLower(run.lowered())
                : new Decision.Made(carryOut(correction), run.changed());
    }

    /** A decision about the same versions, when it left nothing to decide. */
    private Optional<Correction> earlier(Correction correction) {
        return corrections
                .findByQuestionIdAndFromRevisionOrderByMadeAt(correction.questionId(), correction.fromRevision())
                .stream()
                .filter(made -> made.holds() && made.toRevision().equals(correction.toRevision()))
                .filter(made -> trial.answersTo(correction).isEmpty())
                .reduce((older, newer) -> newer);
    }

    private UUID carryOut(Correction correction) {
        var stored = corrections.save(correction);
        List<Answer> of = trial.answersTo(correction);
        var held = standing.ofAll(of);
        var above = given.of(of);
        for (Answer answer : of) {
            Mark before = marks.of(answer, held.getOrDefault(answer.id(), List.of()));
            Mark after = trial.markAfter(before, answer, stored);
            corrected.save(CorrectedAnswer.of(stored, answer, above.above(answer, before), above.above(answer, after)));
        }
        tell(regrading.regrade(of));
        return stored.id();
    }

    /**
     * Takes a correction back: marks are what they would be without it. The decision stays in the book.
     *
     * @return whether it could be; not after seven days, nor twice
     */
    public boolean undo(UUID id) {
        var by = current.get().id();
        return committer.commit(() -> {
            var now = clock.instant();
            var correction = corrections.findById(id).filter(made -> made.canBeUndone(now));
            correction.ifPresent(made -> {
                corrections.save(made.undone(by, now));
                var rows = corrected.findByCorrectionId(id);
                // Who had put the news away is told again.
                rows.stream().filter(row -> row.seenAt() != null).forEach(row -> corrected.save(row.seen(null)));
                tell(regrading.regrade(answers.findByIdIn(
                        rows.stream().map(CorrectedAnswer::answerId).toList())));
            });
            return correction.isPresent();
        });
    }

    private void tell(List<TouchedAttempt> touched) {
        touched.forEach(attempt ->
                announcements.afterCommit(new AttemptGraded(attempt.id(), attempt.learner(), attempt.quizId())));
    }

    private Correction draft(CorrectionPlan plan, String reason) {
        return new Correction(
                UUID.randomUUID(),
                null,
                plan.questionId(),
                plan.from(),
                plan.to().orElse(plan.from()),
                plan.remedy(),
                plan.mayLower(),
                reason,
                current.get().id(),
                clock.instant(),
                null,
                null);
    }
}
