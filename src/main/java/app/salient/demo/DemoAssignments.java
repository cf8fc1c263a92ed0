package app.salient.demo;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.lesson.Delivery;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the made-up class is asked: the first quiz as homework that has closed, the second as an exam of
 * the coming days, and before that to read its lesson.
 */
@Component
@Profile("demo")
class DemoAssignments {
    private static final int DAYS_FOR_HOMEWORK = 12;
    private static final int DAYS_TO_EXAM = 5;
    private static final int DAYS_TO_READ = 3;
    private static final int EXAM_MINUTES = 20;

    private final Assigning assigning;
    private final ExtraTime extraTime;
    private final Lessons lessons;
    private final ActingAs acting;
    private final Clock clock;

    DemoAssignments(Assigning assigning, ExtraTime extraTime, Lessons lessons, ActingAs acting, DemoClock clock) {
        this.assigning = assigning;
        this.extraTime = extraTime;
        this.lessons = lessons;
        this.acting = acting;
        this.clock = clock;
    }

    void homework(Visitor instructor, ClassroomCard card) {
        assign(instructor, card, 0, Delivery.HOMEWORK, atEvening(card, DAYS_FOR_HOMEWORK), null, null);
    }

    void exam(Visitor instructor, ClassroomCard card) {
        assign(instructor, card, 1, Delivery.EXAM, atEvening(card, DAYS_TO_EXAM), EXAM_MINUTES, 1);
        lessons.current().lessons().stream().skip(1).findFirst().ifPresent(lesson -> {
            var plan = AssignmentPlan.reading(lesson.id().value(), null, atEvening(card, DAYS_TO_READ));
            acting.of(instructor, () -> assigning.assign(card.id(), plan));
        });
    }

    void moreTime(Visitor instructor, ClassroomCard card, Visitor student) {
        acting.of(instructor, () -> extraTime.set(card.id(), student.id(), 1.5));
    }

    private void assign(
            Visitor instructor,
            ClassroomCard card,
            int number,
            Delivery delivery,
            Instant due,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {
        List<Quiz> quizzes = lessons.current().quizzes();
        if (number < quizzes.size()) {
            String quiz = quizzes.get(number).id().value();
            var plan = new AssignmentPlan(quiz, delivery, null, due, minutes, attempts);
            acting.of(instructor, () -> assigning.assign(card.id(), plan));
        }
    }

    private Instant atEvening(ClassroomCard card, int days) {
        var time = card.time();
        return time.moment(
                time.onTheWall(clock.instant()).toLocalDate().plusDays(days).atTime(23, 59));
    }
}
