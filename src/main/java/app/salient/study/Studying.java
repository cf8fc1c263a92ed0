package app.salient.study;

import app.salient.account.CurrentVisitor;
import app.salient.account.Guests;
import app.salient.account.PersonId;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Starts attempts, shows them, checks and hands them in. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Studying {
    private final Attempts attempts;
    private final AttemptAccess access;
    private final QuizPapers papers;
    private final Revisions revisions;
    private final Grading grading;
    private final Sheets sheets;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;
    private final RandomGenerator random;

    Studying(
            Attempts attempts,
            AttemptAccess access,
            QuizPapers papers,
            Revisions revisions,
            Grading grading,
            Sheets sheets,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock,
            RandomGenerator random) {
        this.attempts = attempts;
        this.access = access;
        this.papers = papers;
        this.revisions = revisions;
        this.grading = grading;
        this.sheets = sheets;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Starts a quiz, or goes on with the visitor's open attempt at it.
     *
     * @return empty when the course has no such quiz
     */
    public Optional<AttemptId> start(String quizId, AttemptKind kind) {
        var visitor = current.get();
        return papers.find(quizId).filter(paper -> !paper.questions().isEmpty()).map(paper -> {
            guests.ensureStored(visitor);
            try {
                return committer.commit(() -> openAttempt(visitor.id(), paper, kind));
            } catch (DuplicateKeyException e) { // another tab or server was first: go on with its attempt
                return openOne(visitor.id(), quizId).map(Attempt::id).orElseThrow(() -> e);
            }
        });
    }

    /** The visitor's open attempt at the questions inside a lesson, when it is about the questions as they are now. */
    public Optional<AttemptSheet> openChecks(String lessonId) {
        return papers.find(QuizPaper.checksOf(lessonId))
                .flatMap(paper -> openOne(current.get().id(), paper.quizId())
                        .filter(attempt -> attempt.asks(paper.questions()))
                        .map(sheets::of));
    }

    /** What {@link #startChecks} would show, without starting anything. */
    public List<AttemptSheet.Item> previewChecks(String lessonId) {
        return papers.find(QuizPaper.checksOf(lessonId)).stream()
                .flatMap(paper -> paper.questions().stream()
                        .map(question -> AttemptSheet.Item.unanswered(
                                question, seedOf(paper, current.get().id()))))
                .toList();
    }

    /** Starts practising the questions inside a lesson. @return empty when there are none */
    public Optional<AttemptId> startChecks(String lessonId) {
        return start(QuizPaper.checksOf(lessonId), AttemptKind.PRACTICE);
    }

    /**
     * Under what a browser keeps answers to a lesson's checks until they have an attempt: another key for each visitor of
     * a shared computer, and one that does not tell who they are.
     */
    public String checksKey(String lessonId) {
        String checks = QuizPaper.checksOf(lessonId);
        var name = checks + "/" + current.get().id().value();
        return checks + "." + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks look the same before and after they are started; a quiz is shuffled anew each time. */
    private long seedOf(QuizPaper paper, PersonId learner) {
        return paper.isChecks()
                ? learner.value().getLeastSignificantBits() ^ paper.quizId().hashCode()
                : random.nextLong();
    }

    private AttemptId openAttempt(PersonId learner, QuizPaper paper, AttemptKind kind) {
        var open = openOne(learner, paper.quizId());
        var over = open.filter(attempt -> isOver(attempt, paper, kind));
        over.ifPresent(attempt -> attempts.save(grading.handIn(attempt, clock.instant())));
        return open.filter(attempt -> over.isEmpty())
                .map(Attempt::id)
                .orElseGet(() -> newAttempt(learner, paper, kind));
    }

    /**
     * Practice gives way: to a graded attempt, and to the lesson's text when that asks other questions now. An open graded
     * attempt never gives way; it has to be handed in.
     */
    private static boolean isOver(Attempt open, QuizPaper paper, AttemptKind wanted) {
        return open.kind() == AttemptKind.PRACTICE
                && (paper.isChecks() ? !open.asks(paper.questions()) : wanted != AttemptKind.PRACTICE);
    }

    private AttemptId newAttempt(PersonId learner, QuizPaper paper, AttemptKind kind) {
        var now = clock.instant();
        var questions = paper.questions().stream()
                .map(question -> new AttemptQuestion(question.id().value(), revisions.keep(question, now)))
                .toList();
        var fitting = paper.isChecks() ? AttemptKind.PRACTICE : kind;
        var attempt = Attempt.start(learner, paper.quizId(), fitting, seedOf(paper, learner), now, questions);
        return attempts.save(attempt).id();
    }

    private Optional<Attempt> openOne(PersonId learner, String quizId) {
        return attempts.findByLearnerIdAndQuizIdAndOpenSlot(learner, quizId, "OPEN");
    }

    /** @throws NoSuchAttempt when it is not the visitor's */
    public AttemptSheet sheet(AttemptId id) {
        return sheets.of(access.own(id));
    }

    /**
     * Hands in and grades. Handing in twice gives the same result.
     *
     * @throws NoSuchAttempt when it is not the visitor's
     */
    public AttemptSheet handIn(AttemptId id) {
        var owner = access.own(id).learnerId();
        committer.commit(() -> {
            var attempt = attempts.findLockedById(id).orElseThrow(() -> new NoSuchAttempt(id));
            if (attempt.isOpen()) {
                attempts.save(grading.handIn(attempt, clock.instant()));
                announcements.afterCommit(new AttemptGraded(id, owner, attempt.quizId()));
            }
        });
        return sheet(id);
    }

    /**
     * Grades one question of a practice attempt at once; its answer is then final.
     *
     * @throws NoSuchAttempt when it is not the visitor's, or not for practice
     */
    public AttemptSheet check(AttemptId id, String questionId) {
        var attempt = access.own(id);
        var asked = attempt.questions().stream()
                .filter(q -> q.questionId().equals(questionId))
                .findFirst();
        if (attempt.kind() != AttemptKind.PRACTICE || asked.isEmpty()) {
            throw new NoSuchAttempt(id);
        }
        committer.commit(() -> {
            if (attempts.findLockedById(id)
                    .orElseThrow(() -> new NoSuchAttempt(id))
                    .isOpen()) {
                grading.grade(attempt, asked.get(), clock.instant());
                announcements.afterCommit(new AttemptGraded(id, attempt.learnerId(), attempt.quizId()));
            }
        });
        return sheet(id);
    }
}
