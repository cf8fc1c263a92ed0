package app.salient.study.reading;

import app.salient.account.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The way through the course that somebody took. No row: they follow what was proposed, or the order of the course. */
record ChosenRoute(
        @Id PersonId learnerId, @Version @Nullable Integer version, CourseRoute route, Instant chosenAt) {
    ChosenRoute changed(CourseRoute to, Instant at) {
        return new ChosenRoute(learnerId, version, to, at);
    }

    /** The same choice, of somebody else: a row of its own. */
    ChosenRoute of(PersonId learner) {
        return new ChosenRoute(learner, null, route, chosenAt);
    }
}
