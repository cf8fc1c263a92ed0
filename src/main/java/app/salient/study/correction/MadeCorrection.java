package app.salient.study.correction;

import app.salient.account.PersonId;
import app.salient.study.Remedy;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A correction in the book of those that were made.
 *
 * @param from the version that was answered
 * @param answers how many answers it is about, and how many of them it changed
 * @param undoableUntil empty when it was taken back, or the time for that is over
 */
public record MadeCorrection(
        UUID id,
        String questionId,
        String from,
        Remedy remedy,
        boolean mayLower,
        String reason,
        PersonId madeBy,
        Instant madeAt,
        int answers,
        int changed,
        Optional<Instant> undoableUntil,
        Optional<Instant> undoneAt) {}
