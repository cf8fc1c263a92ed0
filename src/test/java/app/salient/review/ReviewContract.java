package app.salient.review;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;

import app.salient.account.Visitor;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.storage.Committer;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Practising;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.correction.CorrectedCourse;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A learner answers and comes back on later days, on a real database and a course that changes meanwhile. */
@DirtiesContext
abstract class ReviewContract {
    static final Path FOLDER = CorrectedCourse.folder();

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", FOLDER::toString);
    }

    @Autowired
    Lessons lessons;

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Practising practising;

    @Autowired
    Studying studying;

    @Autowired
    Today today;

    @Autowired
    Knowing knowing;

    @Autowired
    Wishing wishing;

    @Autowired
    Remembering remembering;

    @Autowired
    ReviewCards cards;

    @Autowired
    ReviewLogs logs;

    @Autowired
    CardsOfPerson cardsOf;

    @Autowired
    Committer committer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    final Visitor learner = guest();

    private static final String QUIZ_FILE = new SampleCourse(FOLDER).text(SampleCourse.QUIZ);

    /** The next test begins with the course as it was. */
    @AfterEach
    void mendTheCourse() {
        course().change(course -> course.write(SampleCourse.QUIZ, QUIZ_FILE));
    }

    CorrectedCourse course() {
        return new CorrectedCourse(new SampleCourse(FOLDER), lessons, clock, starting, answering);
    }

    Today.Sheet sheet() {
        return as(learner, today::sheet);
    }

    List<String> asked() {
        return sheet().day().now().stream().map(card -> card.questionId()).toList();
    }

    void sleep(int days) {
        clock.forward(Duration.ofDays(days));
    }

    /** Takes the quiz and answers its first question. */
    AttemptId quiz(Visitor who, String option, @Nullable String certainty) {
        AttemptId attempt = as(
                        who,
                        () -> starting.start(CorrectedCourse.QUIZ, AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        answer(who, attempt, "sea-1", option, certainty);
        as(who, () -> studying.handIn(attempt));
        return attempt;
    }

    void answer(Visitor who, AttemptId attempt, String question, String option, @Nullable String certainty) {
        String json = "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
        as(who, () -> answering.answer(attempt, List.of(new AnswerChange(question, 1, json, certainty, false, null))));
    }

    /** Goes through the session of the day. */
    void review(String option, @Nullable String certainty) {
        AttemptId session = as(learner, () -> today.start(card -> "")).orElseThrow();
        for (var item : as(learner, () -> studying.sheet(session)).items()) {
            answer(learner, session, item.questionId(), option, certainty);
            as(learner, () -> practising.check(session, item.questionId()));
        }
        as(learner, () -> studying.handIn(session));
    }

    ReviewCard card(String question) {
        as(learner, today::sheet);
        return cards.findByLearnerIdAndQuestionId(learner.id(), question).orElseThrow();
    }
}
