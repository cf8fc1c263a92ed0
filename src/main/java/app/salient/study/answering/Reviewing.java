package app.salient.study.answering;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.Turns;
import app.salient.lesson.Lessons;
import app.salient.lesson.QuizPart;
import app.salient.lesson.QuizRules;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.grading.Grading;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks a learner again, on the same path as every answer. Which questions and why is the caller's business. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Reviewing {
    private final Attempts attempts;
    private final NewAttempts newAttempts;
    private final Grading grading;
    private final TermsOfQuiz terms;
    private final ExamGuard exams;
    private final Lessons lessons;
    private final Turns turns;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Reviewing(
            Attempts attempts,
            NewAttempts newAttempts,
            Grading grading,
            TermsOfQuiz terms,
            ExamGuard exams,
            Lessons lessons,
            Turns turns,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.attempts = attempts;
        this.newAttempts = newAttempts;
        this.grading = grading;
        this.terms = terms;
        this.exams = exams;
        this.lessons = lessons;
        this.turns = turns;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The visitor's review that is not finished yet, with when it was begun. */
    public Optional<Begun> open() {
        return current.find().flatMap(visitor -> openOf(visitor.id())).map(it -> new Begun(it.id(), it.startedAt()));
    }

    public record Begun(AttemptId id, Instant at) {}

    /**
     * Begins a review; one that is open is finished first, and keeps what was answered.
     *
     * @param questions in the order they are asked; those that the course does not have, or that an exam keeps, are left out
     * @return empty when none is left
     */
    public Optional<AttemptId> start(List<ReviewQuestion> questions) {
        var learner = current.get().id();
        var parts = parts(learner, questions);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var paper = new QuizPaper(QuizPaper.REVIEW, "", QuizRules.USUAL, parts);
        return Optional.of(committer.commit(() -> {
            turns.take(learner);
            Instant now = clock.instant();
            openOf(learner).flatMap(open -> attempts.findLockedById(open.id())).ifPresent(open -> {
                attempts.change(grading.handIn(open, now));
                announcements.afterCommit(new AttemptGraded(open.id(), learner, open.quizId()));
            });
            var usual = terms.of(paper, Optional.empty(), 1);
            return newAttempts.start(learner, paper, AttemptKind.REVIEW, usual, now);
        }));
    }

    private Optional<Attempt> openOf(PersonId learner) {
        return attempts.findByLearnerIdAndQuizIdAndOpenSlot(learner, QuizPaper.REVIEW, "OPEN");
    }

    /** Questions in a row that are asked for the same reason stand together. */
    private List<QuizPart> parts(PersonId learner, List<ReviewQuestion> questions) {
        var course = lessons.current();
        var kept = exams.keptQuestions(learner);
        List<QuizPart> parts = new ArrayList<>();
        for (ReviewQuestion asked : questions) {
            if (kept.containsKey(asked.questionId())) {
                continue;
            }
            course.question(new QuestionId(asked.questionId()))
                    .ifPresent(question -> add(parts, asked.why(), question));
        }
        return parts;
    }

    private static void add(List<QuizPart> parts, String why, Question question) {
        List<Question> together = new ArrayList<>();
        if (!parts.isEmpty() && parts.getLast().title().equals(why)) {
            together.addAll(parts.removeLast().questions());
        }
        together.add(question);
        parts.add(new QuizPart(why, together.size(), together));
    }
}
