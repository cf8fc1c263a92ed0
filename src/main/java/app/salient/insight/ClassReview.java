package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A class whose instructor looks at what it still knows. No row: switched off. */
record ClassReview(
        @Id ClassroomId classroomId, @Version @Nullable Integer version, Instant switchedOnAt) {}
