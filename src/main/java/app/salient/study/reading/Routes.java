package app.salient.study.reading;

import app.salient.account.CurrentVisitor;
import app.salient.account.guest.Guests;
import app.salient.lesson.Lessons;
import app.salient.lesson.QuizId;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Which way through the course a learner follows: the one they took, or the one that was proposed to them. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Routes {
    private final ChosenRoutes chosen;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    Routes(
            ChosenRoutes chosen,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.chosen = chosen;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * @param progress the visitor's
     * @return empty while nothing was proposed and nothing taken, and for a course without a short route
     */
    @PreAuthorize("permitAll")
    public Optional<CourseRoute> own(Progress progress) {
        if (lessons.current().shortRoute().isEmpty()) {
            return Optional.empty();
        }
        return current.find()
                .flatMap(visitor -> chosen.findById(visitor.id()))
                .map(ChosenRoute::route)
                .or(() -> progress.quiz(QuizId.PLACEMENT.value())
                        .flatMap(Progress.QuizState::bestShare)
                        .map(CourseRoute::of));
    }

    /** Takes a route; it can be changed at any time, and nothing else changes with it. */
    public void take(CourseRoute route) {
        var visitor = current.get();
        guests.ensureStored(visitor);
        committer.commit(() -> chosen.save(chosen.findById(visitor.id())
                .map(before -> before.changed(route, clock.instant()))
                .orElseGet(() -> new ChosenRoute(visitor.id(), null, route, clock.instant()))));
    }
}
