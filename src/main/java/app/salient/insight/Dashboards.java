package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.lesson.Lessons;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts a class's page together, each panel by one statement at most. Rights are the caller's business. */
@Component
class Dashboards {
    private static final Duration IDLE = Duration.ofDays(3);

    private final ClassProgressQuery progress;
    private final ClassWorkQuery work;
    private final StuckStudents stuck;
    private final ClassFigures figures;
    private final Lessons lessons;
    private final Clock clock;

    Dashboards(
            ClassProgressQuery progress,
            ClassWorkQuery work,
            StuckStudents stuck,
            ClassFigures figures,
            Lessons lessons,
            Clock clock) {
        this.progress = progress;
        this.work = work;
        this.lessons = lessons;
        this.stuck = stuck;
        this.figures = figures;
        this.clock = clock;
    }

    Dashboard of(ClassroomId classroom) {
        var found = progress.found(classroom);
        Instant now = clock.instant();
        var questions = figures.of(classroom, found.results());
        return new Dashboard(
                found.progress(),
                new WorkingOut(work.of(classroom, found.tries()), lessons.current(), now).work(),
                stuck.of(found, now.minus(IDLE)),
                questions.items(),
                questions.strong());
    }
}
