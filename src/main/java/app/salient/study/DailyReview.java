package app.salient.study;

import java.util.Optional;

/** What a learner is asked again today. Study does not know how that is found; whoever does tells it through this. */
public interface DailyReview {
    /** Where it is done. */
    String path();

    /** What waits for the visitor now; empty when nothing does. */
    Optional<Waiting> own();

    /**
     * @param questions 1 or more
     * @param minutes they may take, 1 or more
     */
    record Waiting(int questions, int minutes) {}
}
