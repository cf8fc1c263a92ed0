package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.insight.items.ItemAnalysis;
import app.salient.insight.items.ItemFigures;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a class's page together, each panel by one statement at most. Rights are the caller's business. */
@Component
class Dashboards {
    private static final Duration IDLE = Duration.ofDays(3);

    private final ClassProgressQuery progress;
    private final StuckQuery stuck;
    private final SittingsQuery sittings;
    private final Clock clock;
    private final Cache<ClassroomId, Known> known =
            Caffeine.newBuilder().maximumSize(100).build();

    /** @param results those that the figures rest on, as {@link ClassProgressQuery.Found} names them */
    private record Known(long results, List<ItemFigures> items) {}

    Dashboards(ClassProgressQuery progress, StuckQuery stuck, SittingsQuery sittings, Clock clock) {
        this.progress = progress;
        this.stuck = stuck;
        this.sittings = sittings;
        this.clock = clock;
    }

    Dashboard of(ClassroomId classroom) {
        var found = progress.found(classroom);
        return new Dashboard(
                found.progress(), stuck.of(classroom, clock.instant().minus(IDLE)), items(classroom, found.results()));
    }

    /** Of a large class they are the dearest panel, and they are as they were while no result has changed. */
    private List<ItemFigures> items(ClassroomId classroom, long results) {
        Known before = known.getIfPresent(classroom);
        if (before != null && before.results() == results) {
            return before.items();
        }
        var items = ItemAnalysis.of(sittings.of(classroom));
        known.put(classroom, new Known(results, items));
        return items;
    }
}
