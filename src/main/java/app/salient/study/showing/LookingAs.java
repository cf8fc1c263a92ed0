package app.salient.study.showing;

import app.salient.account.PersonId;
import app.salient.lesson.Lessons;
import app.salient.study.AttemptKind;
import app.salient.study.StandIn;
import app.salient.study.StandIns;
import app.salient.study.attempt.Attempts;
import app.salient.study.due.Due;
import app.salient.study.due.DueLessons;
import app.salient.study.due.DueQuizzes;
import app.salient.study.due.DueWork;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Terms;
import app.salient.study.paper.TermsOfQuiz;
import app.salient.study.reading.ProgressQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows an instructor what a student of their class sees, and lets them try its quizzes without a trace in what students do. */
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
     * Whoever has the answer may ask everything else here with it.
     *
     * @param student empty for some student
     * @return empty when the visitor does not teach the class, or the student is not in it
     */
    public Optional<StandIn> find(UUID classroom, Optional<PersonId> student) {
        return standIns.find(classroom, student);
    }

    /** What their home page lists. */
    public List<Due> due(StandIn as) {
        Instant now = clock.instant();
        return Stream.<Due>concat(
                        dueLessons.of(as.student(), as.lessons(), now).stream(),
                        dueQuizzes.of(as.student(), as.quizzes(), as.timeFactor(), now).stream())
                .sorted(DueWork.SOONEST_FIRST)
                .toList();
    }

    /** What holds for them at a quiz. @return empty when there is no such quiz */
    public Optional<Terms> terms(StandIn as, String quizId) {
        return papers.find(quizId).map(paper -> termsOfQuiz.of(paper, as.quiz(quizId), as.timeFactor()));
    }

    /** How many tries for marks they have begun, of those that count. */
    public int taken(StandIn as, String quizId) {
        return terms(as, quizId)
                .flatMap(held -> as.student()
                        .map(learner -> attempts.countByLearnerIdAndQuizIdAndKindAndStartedAtGreaterThanEqual(
                                learner, quizId, AttemptKind.GRADED, held.countedSince())))
                .orElse(0);
    }

    /** Draws a try at the quiz as they would get it. @return empty when there is nothing to ask */
    public Optional<TrialRun> tryOut(StandIn as, String quizId) {
        return terms(as, quizId)
                .flatMap(held -> papers.find(quizId)
                        .filter(paper -> !paper.questions().isEmpty())
                        .map(paper -> new TrialRun(paper, held, random.nextLong(), lessons.current())));
    }
}
