package app.salient.study;

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
abstract class AssignedQuizzes {
    static final String SEA = "reading-the-sea";
    static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    DueQuizzes dueQuizzes;

    @Autowired
    Overdue overdue;

    @Autowired
    Attempts attempts;

    @Autowired
    Practising practising;

    @Autowired
    Hinting hinting;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    Visitor teacher;
    Visitor anna;
    ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = joined("Anna");
    }

    AssignmentPlan exam(Instant due, @Nullable Integer minutes, @Nullable Integer most) {
        return new AssignmentPlan(SEA, Delivery.EXAM, null, due, minutes, most);
    }

    Assignment assign(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? made
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    Start start(Visitor who, AttemptKind kind) {
        return as(who, () -> starting.start(SEA, kind));
    }

    AttemptId started(Visitor who) {
        return start(who, AttemptKind.GRADED).attempt().orElseThrow();
    }

    void handIn(Visitor who, AttemptId attempt) {
        as(who, () -> studying.handIn(attempt));
    }

    void answer(Visitor who, AttemptId attempt) {
        var right = new AnswerChange("sea-1", 1, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
        as(who, () -> answering.answer(attempt, List.of(right)));
    }

    boolean marksShown(Visitor who, AttemptId attempt) {
        var result = as(who, () -> studying.sheet(attempt)).result();
        return result.orElseThrow().marks().isPresent();
    }

    Instant endOf(Visitor who, AttemptId attempt) {
        return as(who, () -> studying.sheet(attempt)).endsAt().orElseThrow();
    }

    Attempt stored(AttemptId attempt) {
        return attempts.findById(attempt).orElseThrow();
    }

    List<String> dueTo(Visitor who) {
        return as(who, () -> dueQuizzes.own()).stream().map(DueQuiz::quizId).toList();
    }

    Instant inHours(int hours) {
        return clock.instant().plus(HOUR.multipliedBy(hours));
    }
}
