package app.salient.stance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * How a class moved, as it was told once. Later answers and people who leave do not change it, for what changes with one
 * person tells about that person.
 *
 * @param answers how many had answered before and after
 * @param told lines {@code position before after}, names of {@link Share}
 */
record ClassShift(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID classroomId,
        String lessonId,
        String block,
        int answers,
        String told,
        Instant toldAt) {
    /** Nothing is told about fewer, nor anew before as many more have answered. */
    static final int FEWEST = 5;
}
