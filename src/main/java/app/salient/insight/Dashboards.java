package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.insight.items.ItemAnalysis;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts a class's page together, each panel by one statement. Rights are the caller's business. */
@Component
class Dashboards {
    private static final Duration IDLE = Duration.ofDays(3);

    private final ClassProgressQuery progress;
    private final StuckQuery stuck;
    private final SittingsQuery sittings;
    private final Clock clock;

    Dashboards(ClassProgressQuery progress, StuckQuery stuck, SittingsQuery sittings, Clock clock) {
        this.progress = progress;
        this.stuck = stuck;
        this.sittings = sittings;
        this.clock = clock;
    }

    Dashboard of(ClassroomId classroom) {
        return new Dashboard(
                progress.of(classroom),
                stuck.of(classroom, clock.instant().minus(IDLE)),
                ItemAnalysis.of(sittings.of(classroom)));
    }

    /** The same while nothing has been marked since: questions are as they were. */
    Dashboard since(Dashboard before, ClassroomId classroom) {
        return new Dashboard(
                progress.of(classroom), stuck.of(classroom, clock.instant().minus(IDLE)), before.items());
    }
}
