package app.salient.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An {@link AnswerChange} that fits its question. */
record AcceptedChange(
        String questionId,
        long sequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        boolean flagged,
        @Nullable Instant clientAt) {}
