package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts a class's page together, each panel by one statement at most. Rights are the caller's business. */
@Component
class Dashboards {
    private static final Duration IDLE = Duration.ofDays(3);

    private final ClassProgressQuery progress;
    private final StuckQuery stuck;
    private final ClassFigures figures;
    private final Clock clock;

    Dashboards(ClassProgressQuery progress, StuckQuery stuck, ClassFigures figures, Clock clock) {
        this.progress = progress;
        this.stuck = stuck;
        this.figures = figures;
        this.clock = clock;
    }

    Dashboard of(ClassroomId classroom) {
        var found = progress.found(classroom);
        var questions = figures.of(classroom, found.results());
        return new Dashboard(
                found.progress(),
                stuck.of(classroom, clock.instant().minus(IDLE), found.countings()),
                questions.items(),
                questions.strong());
    }
}
