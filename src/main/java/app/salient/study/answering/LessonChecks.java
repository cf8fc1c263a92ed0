package app.salient.study.answering;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.guest.FormerGuests;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Attempts;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.QuizPapers;
import app.salient.study.showing.Sheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The questions inside a lesson: practised in place, by an attempt that begins with the first answer. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class LessonChecks {
    private final Attempts attempts;
    private final QuizPapers papers;
    private final NewAttempts newAttempts;
    private final Starting starting;
    private final Sheets sheets;
    private final CurrentVisitor current;
    private final FormerGuests formerly;

    LessonChecks(
            Attempts attempts,
            QuizPapers papers,
            NewAttempts newAttempts,
            Starting starting,
            Sheets sheets,
            CurrentVisitor current,
            FormerGuests formerly) {
        this.attempts = attempts;
        this.papers = papers;
        this.newAttempts = newAttempts;
        this.starting = starting;
        this.sheets = sheets;
        this.current = current;
        this.formerly = formerly;
    }

    /** The visitor's open attempt at the questions inside a lesson, when it is about the questions as they are now. */
    public Optional<AttemptSheet> open(String lessonId) {
        return papers.find(QuizPaper.checksOf(lessonId))
                .flatMap(paper -> attempts.findByLearnerIdAndQuizIdAndOpenSlot(
                                current.get().id(), paper.quizId(), "OPEN")
                        .filter(attempt -> attempt.asks(paper.questions()))
                        .map(sheets::of));
    }

    /** What {@link #start} would show, without starting anything. */
    public List<AttemptSheet.Item> preview(String lessonId) {
        return papers.find(QuizPaper.checksOf(lessonId)).stream()
                .flatMap(paper -> paper.questions().stream()
                        .map(question -> AttemptSheet.Item.unanswered(
                                question,
                                newAttempts.seedOf(paper, current.get().id()))))
                .toList();
    }

    /** Starts practising the questions inside a lesson. @return empty when there are none */
    public Optional<AttemptId> start(String lessonId) {
        return starting.start(QuizPaper.checksOf(lessonId), AttemptKind.PRACTICE)
                .attempt();
    }

    /**
     * Under what a browser keeps answers to a lesson's checks until they have an attempt: another key for each visitor of
     * a shared computer, and one that does not tell who they are.
     */
    public String key(String lessonId) {
        return key(lessonId, current.get().id());
    }

    /** Under what it kept them while the visitor was a guest who became part of them since. */
    public List<String> earlierKeys(String lessonId) {
        return formerly.own().stream().map(guest -> key(lessonId, guest)).toList();
    }

    private static String key(String lessonId, PersonId learner) {
        String checks = QuizPaper.checksOf(lessonId);
        var name = checks + "/" + learner.value();
        return checks + "." + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
