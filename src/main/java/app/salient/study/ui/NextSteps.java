package app.salient.study.ui;

import app.salient.lesson.Lessons;
import app.salient.study.DueQuizzes;
import app.salient.study.ProgressQuery;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one thing the visitor does next in the course. */
@Component
public class NextSteps {
    private final Lessons lessons;
    private final ProgressQuery progress;
    private final DueQuizzes due;
    private final Clock clock;

    NextSteps(Lessons lessons, ProgressQuery progress, DueQuizzes due, Clock clock) {
        this.lessons = lessons;
        this.progress = progress;
        this.due = due;
        this.clock = clock;
    }

    /** @return empty when all is done */
    public Optional<NextStep> own() {
        return NextStep.of(lessons.current(), progress.own(), due.own(), clock.instant());
    }
}
