package app.salient.study.correction;

import static app.salient.testing.Visitors.as;

import app.salient.account.Visitor;
import app.salient.lesson.Lessons;
import app.salient.lesson.LiveCourse;
import app.salient.lesson.SampleCourse;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The toy course in a folder of its own, whose key is mended while learners have answered; and how learners answer it. */
public record CorrectedCourse(
        SampleCourse course, Lessons lessons, SteppingClock clock, Starting starting, Answering answering) {
    public static final String QUIZ = "reading-the-sea";
    private static final String WRONG_KEY = """
            id: once, text: Once a day, feedback: That happens on few coasts. }
                  - { id: twice, text: Twice a day, correct: true, feedback: Gauges show it. }
            """.strip();
    private static final String OTHER_KEY = """
            id: once, text: Once a day, correct: true, feedback: That happens on few coasts. }
                  - { id: twice, text: Twice a day, feedback: Gauges show it. }
            """.strip();

    public static Path folder() {
        try {
            return SampleCourse.in(Files.createTempDirectory("salient-course")).folder();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The key of the first question turns from "twice" to "once". */
    public void turnTheKey() {
        change(course -> course.replace(SampleCourse.QUIZ, WRONG_KEY, OTHER_KEY));
    }

    public void turnTheKeyBack() {
        change(course -> course.replace(SampleCourse.QUIZ, OTHER_KEY, WRONG_KEY));
    }

    /** The question is left out of the quiz. */
    public void renameTheQuestion() {
        change(course -> course.replace(SampleCourse.QUIZ, "id: sea-1\n", "id: sea-one\n"));
    }

    public void changeTheVerdict() {
        change(course -> course.replace("claims.yaml", "verdict: accurate", "verdict: contested"));
    }

    /** Returns when the server has read the change. */
    public void change(Consumer<SampleCourse> change) {
        new LiveCourse(course, lessons, clock).change(change);
    }

    public AttemptId start(Visitor who) {
        return as(who, () -> starting.start(QUIZ, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    public AttemptId answered(Visitor who, String option) {
        AttemptId attempt = start(who);
        String json = "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
        as(who, () -> answering.answer(attempt, List.of(new AnswerChange("sea-1", 1, json, null, false, null))));
        return attempt;
    }
}
