package app.salient.study;

import app.salient.lesson.Lessons;
import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out what a correction would do to each answer it is about. */
@Component
class CorrectionTrial {
    private final AnsweredVersionsQuery versions;
    private final Answers answers;
    private final Attempts attempts;
    private final Marks marks;
    private final StandingCorrections standing;
    private final Regrading regrading;
    private final Lessons lessons;

    CorrectionTrial(
            AnsweredVersionsQuery versions,
            Answers answers,
            Attempts attempts,
            Marks marks,
            StandingCorrections standing,
            Regrading regrading,
            Lessons lessons) {
        this.versions = versions;
        this.answers = answers;
        this.attempts = attempts;
        this.marks = marks;
        this.standing = standing;
        this.regrading = regrading;
        this.lessons = lessons;
    }

    /** Answers about which nothing has been decided yet with a view to the same version. */
    List<Answer> answersTo(Correction correction) {
        var ids =
                versions.undecidedAnswers(correction.questionId(), correction.fromRevision(), correction.toRevision());
        return ids.isEmpty() ? List.of() : answers.findByIdIn(ids);
    }

    Mark markNow(Answer answer) {
        return marks.of(answer, standing.of(answer));
    }

    /** The new version is not stored before a decision is made, so it is taken from the course. */
    Mark markAfter(Mark before, Answer answer, Correction correction) {
        return marks.corrected(before, answer, correction, () -> present(correction));
    }

    private Question present(Correction correction) {
        return question(correction.questionId())
                .orElseThrow(() -> new IllegalStateException("the course no longer asks " + correction.questionId()));
    }

    DryRun of(Correction correction) {
        List<DryRun.Row> rows = new ArrayList<>();
        for (Answer answer : answersTo(correction)) {
            Attempt attempt =
                    attempts.findById(answer.attemptId()).orElseThrow(() -> new NoSuchAttempt(answer.attemptId()));
            rows.add(row(attempt, answer, correction));
        }
        return new DryRun(rows);
    }

    private DryRun.Row row(Attempt attempt, Answer answer, Correction correction) {
        Mark before = markNow(answer);
        Mark after = markAfter(before, answer, correction);
        var sums = attempt.isOpen()
                ? new AttemptSheet.Marks(0, 0)
                : regrading.sumsOf(answers.findByAttemptId(attempt.id()));
        double gain = attempt.isOpen() ? 0 : after.points() - before.points();
        double more = attempt.isOpen() ? 0 : after.worth() - before.worth();
        return new DryRun.Row(
                attempt.learnerId(),
                attempt.id(),
                attempt.quizId(),
                before.points(),
                after.points(),
                sums.earned(),
                sums.possible(),
                sums.earned() + gain,
                sums.possible() + more);
    }

    /** How many of these answers the present version of their question would mark otherwise. */
    int differing(String questionId, List<UUID> of) {
        return question(questionId)
                .map(now -> (int) answers.findByIdIn(of).stream()
                        .filter(answer -> differs(answer, now))
                        .count())
                .orElse(0);
    }

    private boolean differs(Answer answer, Question now) {
        double before = marks.asked(answer.revision(), answer.response(), answer.hintsTaken())
                .fraction();
        try {
            return Questions.grade(now, answer.response(), answer.hintsTaken()).earned() != before;
        } catch (BadResponse e) {
            return before != 0;
        }
    }

    private Optional<Question> question(String id) {
        return lessons.current().question(new QuestionId(id));
    }
}
