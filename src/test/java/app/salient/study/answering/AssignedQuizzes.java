package app.salient.study.answering;

import static app.salient.testing.Visitors.as;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.due.DueQuiz;
import app.salient.study.due.DueQuizzes;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A class whose students are asked to take a quiz, on a real database. */
public abstract class AssignedQuizzes {
    protected static final String SEA = "reading-the-sea";
    protected static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    protected Teaching teaching;

    @Autowired
    protected Joining joining;

    @Autowired
    protected Assigning assigning;

    @Autowired
    protected ExtraTime extraTime;

    @Autowired
    protected Starting starting;

    @Autowired
    protected Studying studying;

    @Autowired
    protected Answering answering;

    @Autowired
    protected DueQuizzes dueQuizzes;

    @Autowired
    protected Overdue overdue;

    @Autowired
    protected Attempts attempts;

    @Autowired
    protected Practising practising;

    @Autowired
    protected Hinting hinting;

    @Autowired
    protected Cast cast;

    @Autowired
    protected SteppingClock clock;

    protected Visitor teacher;
    protected Visitor anna;
    protected ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = joined("Anna");
    }

    protected AssignmentPlan exam(Instant due, @Nullable Integer minutes, @Nullable Integer most) {
        return new AssignmentPlan(SEA, Delivery.EXAM, null, due, minutes, most);
    }

    protected Assignment assign(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? made
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    protected Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    protected Start start(Visitor who, AttemptKind kind) {
        return as(who, () -> starting.start(SEA, kind));
    }

    protected AttemptId started(Visitor who) {
        return start(who, AttemptKind.GRADED).attempt().orElseThrow();
    }

    protected void handIn(Visitor who, AttemptId attempt) {
        as(who, () -> studying.handIn(attempt));
    }

    protected void answer(Visitor who, AttemptId attempt) {
        var right = new AnswerChange("sea-1", 1, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
        as(who, () -> answering.answer(attempt, List.of(right)));
    }

    protected boolean marksShown(Visitor who, AttemptId attempt) {
        var result = as(who, () -> studying.sheet(attempt)).result();
        return result.orElseThrow().marks().isPresent();
    }

    protected Instant endOf(Visitor who, AttemptId attempt) {
        return as(who, () -> studying.sheet(attempt)).endsAt().orElseThrow();
    }

    protected Attempt stored(AttemptId attempt) {
        return attempts.findById(attempt).orElseThrow();
    }

    protected List<String> dueTo(Visitor who) {
        return as(who, () -> dueQuizzes.own()).stream().map(DueQuiz::quizId).toList();
    }

    protected Instant inHours(int hours) {
        return clock.instant().plus(HOUR.multipliedBy(hours));
    }
}
