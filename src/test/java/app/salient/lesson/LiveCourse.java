package app.salient.lesson;

import static org.awaitility.Awaitility.await;

import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.function.Consumer;

/** A course in a folder that a running server reads, to be changed under its eyes. */
public record LiveCourse(SampleCourse course, Lessons lessons, SteppingClock clock) {
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Returns when the server has read the change. Looks until then: a look gives way where another thread reads at that moment. */
    public void change(Consumer<SampleCourse> change) {
        Catalogue before = lessons.current();
        change.accept(course);
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
            clock.forward(LOOK);
            return !lessons.current().equals(before);
        });
    }
}
