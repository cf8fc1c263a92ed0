package app.salient.review.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card as a day sees it. Days are those of the learner's own calendar.
 *
 * @param passage of the course that answers it
 * @param kind of the claim it is about; empty when about none
 * @param dueOn when it comes back by its schedule
 * @param lastOn when it was answered last
 * @param missed whether that was wrong
 * @param ready whether enough time has passed to ask what was missed once more on the same day
 * @param sureWrong whether the learner was sure and wrong, and has not been right on a later day since
 * @param relearned whether its key has changed since it was answered
 * @param recall chance that it is known today, in [0, 1]
 * @param recallAtTarget the same on the day the learner learns for; 1 without such a day
 */
public record DayCard(
        String questionId,
        String passage,
        String lesson,
        String kind,
        LocalDate dueOn,
        @Nullable LocalDate lastOn,
        boolean missed,
        boolean ready,
        boolean sureWrong,
        boolean relearned,
        double recall,
        double recallAtTarget) {
    boolean isOf(LocalDate day) {
        return day.equals(lastOn);
    }

    /** How much two neighbours are alike: 2 for one lesson, 1 more for one kind of claim. */
    int likeness(DayCard other) {
        return (lesson.equals(other.lesson) ? 2 : 0) + (kind.equals(other.kind) ? 1 : 0);
    }
}
