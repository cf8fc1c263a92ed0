package app.salient.insight;

import static app.salient.testing.Visitors.as;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** A class whose students take the quizzes of the small course through the real services. */
record SeaClass(
        Teaching teaching,
        Joining joining,
        Starting starting,
        Studying studying,
        Answering answering,
        Cast cast,
        SteppingClock clock) {
    static final String SEA = "reading-the-sea";
    static final String SPRING = "spring-and-neap";

    ClassroomCard of(Visitor teacher) {
        return as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
    }

    Visitor joined(ClassroomCard card, String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    /**
     * Takes a quiz for marks; the sixth question is left open.
     *
     * @param right for the first five questions, a 1 for a right answer and a 0 for a wrong one
     */
    AttemptId take(Visitor who, String quiz, String right) {
        var attempt = as(who, () -> starting.start(quiz, AttemptKind.GRADED).attempt())
                .orElseThrow();
        String questions = quiz.equals(SEA) ? "sea-" : "spring-";
        for (int i = 0; i < right.length(); i++) {
            String option = right.charAt(i) == '1' ? "twice" : "once";
            var change = new AnswerChange(
                    questions + (i + 1),
                    i + 1,
                    "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}",
                    "sure",
                    false,
                    null);
            as(who, () -> answering.answer(attempt, List.of(change)));
        }
        as(who, () -> studying.handIn(attempt));
        clock.forward(Duration.ofMinutes(1));
        return attempt;
    }
}
