package app.salient.study.correction;

import app.salient.lesson.Lessons;
import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Mark;
import app.salient.study.grading.AnsweredVersionsQuery;
import app.salient.study.grading.Correction;
import app.salient.study.grading.HeldMarks;
import app.salient.study.grading.Marks;
import app.salient.study.grading.Regrading;
import app.salient.study.grading.StandingCorrections;
import app.salient.study.grading.TouchedAttempt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what a correction would do to each answer it is about. */
@Component
class CorrectionTrial {
    /** Of an attempt that is open. */
    private static final AttemptSheet.Marks NOTHING_YET = new AttemptSheet.Marks(0, 0);

    private final AnsweredVersionsQuery versions;
    private final Answers answers;
    private final Marks marks;
    private final StandingCorrections standing;
    private final HeldMarks given;
    private final Regrading regrading;
    private final Lessons lessons;

    CorrectionTrial(
            AnsweredVersionsQuery versions,
            Answers answers,
            Marks marks,
            StandingCorrections standing,
            HeldMarks given,
            Regrading regrading,
            Lessons lessons) {
        this.versions = versions;
        this.answers = answers;
        this.marks = marks;
        this.standing = standing;
        this.given = given;
        this.regrading = regrading;
        this.lessons = lessons;
    }

    /** Answers about which nothing has been decided yet with a view to the same version. */
    List<Answer> answersTo(Correction correction) {
        var ids =
                versions.undecidedAnswers(correction.questionId(), correction.fromRevision(), correction.toRevision());
        return ids.isEmpty() ? List.of() : answers.findByIdIn(ids);
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
        var about = answersTo(correction);
        var touched = versions.attemptsOf(about);
        var held = standing.ofAttempts(touched);
        var sums = regrading.sumsOf(touched, held);
        var above = given.of(about); // a mark that a person gave stays, whatever is corrected
        Map<AttemptId, TouchedAttempt> attempts =
                touched.stream().collect(Collectors.toMap(TouchedAttempt::id, Function.identity()));
        return new DryRun(about.stream()
                .map(answer -> {
                    Mark before = marks.of(answer, held.getOrDefault(answer.id(), List.of()));
                    return row(
                            Objects.requireNonNull(attempts.get(answer.attemptId())),
                            above.above(answer, before),
                            above.above(answer, markAfter(before, answer, correction)),
                            sums.getOrDefault(answer.attemptId(), NOTHING_YET));
                })
                .toList());
    }

    private static DryRun.Row row(TouchedAttempt attempt, Mark before, Mark after, AttemptSheet.Marks sums) {
        double gain = attempt.open() ? 0 : after.points() - before.points();
        double more = attempt.open() ? 0 : after.worth() - before.worth();
        return new DryRun.Row(
                attempt.learner(),
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
