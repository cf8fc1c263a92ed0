package app.salient.storage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** What whoever runs the server sees of writing; docs/operating.md says what to watch. */
final class CommitterMeters {
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(15),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20)
    };

    private final MeterRegistry registry;
    private final Timer durable;
    private final Counter refused;
    private final DistributionSummary batch;

    CommitterMeters(MeterRegistry registry) {
        this.registry = registry;
        this.durable = Timer.builder("salient.write.durable")
                .description("From asking for a write until it is on disk, waiting included")
                .serviceLevelObjectives(STEPS)
                .register(registry);
        this.refused = Counter.builder("salient.write.refused")
                .description("Writes that the database could not keep; browsers keep such answers and send them again")
                .register(registry);
        this.batch = DistributionSummary.builder("salient.write.batch")
                .description("Writes that went to disk together")
                .serviceLevelObjectives(1, 5, 20, 50, 100, GroupingCommitter.LARGEST_BATCH)
                .register(registry);
    }

    /** Runs a write from the asking to the answer. What the work itself refuses is neither stored nor counted. */
    <T> T measured(Supplier<T> write) {
        var start = Timer.start(registry);
        try {
            T result = write.get();
            start.stop(durable);
            return result;
        } catch (NotStored e) {
            refused.increment();
            throw e;
        }
    }

    void wroteTogether(int size) {
        batch.record(size);
    }

    /** @param queue read when somebody asks for the figures */
    void watch(Collection<?> queue) {
        registry.gaugeCollectionSize("salient.write.waiting", List.of(), queue);
    }
}
