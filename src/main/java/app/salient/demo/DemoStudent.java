package app.salient.demo;

import app.salient.account.Visitor;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.Section;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.objection.Objecting;
import app.salient.study.reading.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a made-up student reads and answers: mostly to the end, about three answers in five right, sometimes sure of a wrong one. */
@Component
@Profile("demo")
class DemoStudent {
    private static final double RIGHT = 0.6;
    private static final double FINISHES = 0.8;
    private static final String DOUBTS = "student02";

    private final Lessons lessons;
    private final Reading reading;
    private final Starting starting;
    private final Studying studying;
    private final Answering answering;
    private final Objecting objecting;
    private final ActingAs acting;
    private final DemoClock clock;

    DemoStudent(
            Lessons lessons,
            Reading reading,
            Starting starting,
            Studying studying,
            Answering answering,
            Objecting objecting,
            ActingAs acting,
            DemoClock clock) {
        this.lessons = lessons;
        this.reading = reading;
        this.starting = starting;
        this.studying = studying;
        this.answering = answering;
        this.objecting = objecting;
        this.acting = acting;
        this.clock = clock;
    }

    /** Reads a lesson from {@code when} on; takes the quiz if they got to its end. @return whether they did */
    boolean study(Visitor student, Lesson lesson, Instant when, RandomGenerator random) {
        Instant now = when;
        for (Section section : lesson.sections()) {
            if (random.nextDouble() < 0.06) {
                return false; // put the lesson away here
            }
            now = now.plus(Duration.ofSeconds(90 + random.nextInt(120)));
            clock.travelTo(now);
            acting.of(student, () -> {
                reading.sectionRead(lesson.id().value(), section.slug());
                return true;
            });
        }
        takeQuiz(student, lesson.id().value(), now.plus(Duration.ofMinutes(2)), random);
        return true;
    }

    private void takeQuiz(Visitor student, String quiz, Instant when, RandomGenerator random) {
        clock.travelTo(when);
        AttemptId attempt = acting.of(student, () -> starting.start(quiz, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        var sheet = acting.of(student, () -> studying.sheet(attempt));
        boolean finishes = random.nextDouble() < FINISHES;
        int answered = finishes
                ? sheet.items().size()
                : 1 + random.nextInt(sheet.items().size() - 1);
        Instant now = when;
        for (var item : sheet.items().subList(0, answered)) {
            now = now.plus(Duration.ofSeconds(20 + random.nextInt(60)));
            clock.travelTo(now);
            var change = answer(item.questionId(), now, random);
            acting.of(student, () -> answering.answer(attempt, List.of(change)));
        }
        if (finishes) {
            acting.of(student, () -> studying.handIn(attempt));
            if (student.name().equals(DOUBTS)) {
                acting.of(student, () -> doubt(attempt, sheet.items().getFirst().questionId()));
            }
        }
    }

    private boolean doubt(AttemptId attempt, String questionId) {
        objecting.object(
                attempt, questionId, "Two of these answers can be defended, I think. Could you look at it again?");
        return true;
    }

    private AnswerChange answer(String questionId, Instant now, RandomGenerator random) {
        Question question =
                lessons.current().question(new QuestionId(questionId)).orElseThrow();
        boolean right = random.nextDouble() < RIGHT;
        String response = Questions.sampleResponse(question, right, random);
        double feeling = random.nextDouble() + (right ? 0.2 : -0.1);
        String certainty = feeling > 0.75 ? "sure" : feeling > 0.35 ? "think" : "guess";
        return new AnswerChange(questionId, now.toEpochMilli(), response, certainty, false, null);
    }
}
