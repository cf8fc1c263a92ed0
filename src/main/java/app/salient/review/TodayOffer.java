package app.salient.review;

import app.salient.study.DailyReview;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the home page what waits. */
@Component
class TodayOffer implements DailyReview {
    private final Today today;

    TodayOffer(Today today) {
        this.today = today;
    }

    @Override
    public String path() {
        return ReviewPaths.TODAY;
    }

    @Override
    public Optional<Waiting> own() {
        var day = today.waiting();
        return day.isDone()
                ? Optional.empty()
                : Optional.of(new Waiting(day.now().size(), day.minutes()));
    }
}
