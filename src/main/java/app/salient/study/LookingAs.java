package app.salient.study;

import app.salient.account.PersonId;
import app.salient.lesson.Lessons;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows an instructor what a student of their class sees, and lets them try its quizzes without a trace: nothing is written. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LookingAs {
    private final StandIns standIns;
    private final DueQuizzes dueQuizzes;
    private final DueLessons dueLessons;
    private final TermsOfQuiz termsOfQuiz;
    private final QuizPapers papers;
    private final ProgressQuery progress;
    private final Attempts attempts;
    private final Lessons lessons;
    private final RandomGenerator random;
    private final Clock clock;

    LookingAs(
            StandIns standIns,
            DueQuizzes dueQuizzes,
            DueLessons dueLessons,
            TermsOfQuiz termsOfQuiz,
            QuizPapers papers,
            ProgressQuery progress,
            Attempts attempts,
            Lessons lessons,
            RandomGenerator random,
            Clock clock) {
        this.standIns = standIns;
        this.dueQuizzes = dueQuizzes;
        this.dueLessons = dueLessons;
        this.termsOfQuiz = termsOfQuiz;
        this.papers = papers;
        this.progress = progress;
        this.attempts = attempts;
        this.lessons = lessons;
        this.random = random;
        this.clock = clock;
    }

    /**
     * @param student empty for some student
     * @return empty when the visitor does not teach the class, or the student is not in it
     */
    public Optional<StandIn> find(UUID classroom, Optional<PersonId> student) {
        return standIns.find(classroom, student);
    }

    /** What their home page lists. Nothing when it is not the visitor's class. */
    public List<Due> due(UUID classroom, Optional<PersonId> student) {
        Instant now = clock.instant();
        return find(classroom, student).stream()
                .flatMap(as -> Stream.<Due>concat(
                        dueLessons.of(student, as.lessons(), now).stream(),
                        dueQuizzes.of(student, as.quizzes(), as.timeFactor(), now).stream()))
                .sorted(DueWork.SOONEST_FIRST)
                .toList();
    }

    /** What holds for them at a quiz. @return empty also when there is no such quiz */
    public Optional<Terms> terms(UUID classroom, Optional<PersonId> student, String quizId) {
        return find(classroom, student)
                .flatMap(as ->
                        papers.find(quizId).map(paper -> termsOfQuiz.of(paper, as.quiz(quizId), as.timeFactor())));
    }

    /** How many tries for marks they have begun, of those that count. */
    public int taken(UUID classroom, Optional<PersonId> student, String quizId) {
        return terms(classroom, student, quizId)
                .flatMap(held ->
                        student.map(learner -> attempts.countByLearnerIdAndQuizIdAndKindAndStartedAtGreaterThanEqual(
                                learner, quizId, AttemptKind.GRADED, held.countedSince())))
                .orElse(0);
    }

    /** Draws a try at the quiz as they would get it. @return empty also when there is nothing to ask */
    public Optional<TrialRun> tryOut(UUID classroom, Optional<PersonId> student, String quizId) {
        return terms(classroom, student, quizId)
                .flatMap(held -> papers.find(quizId)
                        .filter(paper -> !paper.questions().isEmpty())
                        .map(paper -> new TrialRun(paper, held, random.nextLong(), lessons.current())));
    }
}
