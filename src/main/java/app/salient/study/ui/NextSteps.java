package app.salient.study.ui;

import app.salient.lesson.Lessons;
import app.salient.study.due.DueWork;
import app.salient.study.reading.CourseRoute;
import app.salient.study.reading.ProgressQuery;
import app.salient.study.reading.Routes;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one thing the visitor does next in the course. */
@Component
public class NextSteps {
    private final Lessons lessons;
    private final ProgressQuery progress;
    private final Routes routes;
    private final DueWork due;
    private final Clock clock;

    NextSteps(Lessons lessons, ProgressQuery progress, Routes routes, DueWork due, Clock clock) {
        this.lessons = lessons;
        this.progress = progress;
        this.routes = routes;
        this.due = due;
        this.clock = clock;
    }

    /** @return empty when all is done */
    public Optional<NextStep> own() {
        var own = progress.own();
        var route = routes.own(own).orElse(CourseRoute.FULL);
        return NextStep.of(lessons.current(), own, route, due.own(), clock.instant());
    }
}
