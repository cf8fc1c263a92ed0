package app.salient.stance;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * How part of a class moved, as it was told once. Nobody is in two parts, and later answers and people who leave do not change
 * what was told: what changes with one person tells about that person.
 *
 * @param part counted from 0
 * @param answers how many are in this part
 * @param told lines {@code position before after}, names of {@link Share}
 */
record ClassShift(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID classroomId,
        String lessonId,
        String block,
        int part,
        int answers,
        String told,
        Instant toldAt,
        @MappedCollection(idColumn = "shift_id") Set<CountedStance> counted) {
    /** Nothing is told about fewer. */
    static final int FEWEST = 5;

    ClassShift {
        counted = Set.copyOf(counted);
    }
}
