package app.salient.study.objection;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Committer;
import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.AttemptAccess;
import app.salient.study.attempt.ExamGuard;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes what learners say against questions; it reaches instructors with the question attached. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Objecting {
    private final AttemptAccess access;
    private final Answers answers;
    private final Objections objections;
    private final ExamGuard exams;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    Objecting(
            AttemptAccess access,
            Answers answers,
            Objections objections,
            ExamGuard exams,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.access = access;
        this.answers = answers;
        this.objections = objections;
        this.exams = exams;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * Keeps the objection. One for each question of an attempt: saying it again changes nothing. Nothing is kept before the
     * question's marks may be seen, nor when the text is empty; a longer one than 2,000 characters is cut there.
     *
     * @throws NoSuchAttempt when it is not the visitor's, or does not ask the question
     */
    public void object(AttemptId id, String questionId, String text) {
        var attempt = access.own(id);
        var asked = attempt.question(questionId);
        var learner = current.get().id();
        String body = cleaned(text);
        boolean hidden = exams.keeps(attempt) || (!attempt.isOpen() && !attempt.isShown(clock.instant()));
        if (body.isEmpty() || hidden) {
            return;
        }
        committer.commit(() -> {
            boolean graded =
                    answers.findByAttemptIdAndQuestionId(id, questionId).isPresent();
            if (graded
                    && objections.findByAttemptIdAndQuestionId(id, questionId).isEmpty()) {
                objections.save(new Objection(
                        UUID.randomUUID(),
                        null,
                        id,
                        questionId,
                        asked.revision(),
                        learner,
                        body,
                        clock.instant(),
                        null,
                        null,
                        null));
            }
        });
    }

    private static String cleaned(String text) {
        String plain = text.replace("\u0000", "").strip();
        return plain.length() <= Objection.LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, Objection.LONGEST - 1)));
    }
}
