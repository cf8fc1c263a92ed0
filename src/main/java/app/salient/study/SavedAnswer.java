package app.salient.study;

import java.time.Instant;

/**
 * The acknowledgement of one change: it is on disk.
 *
 * @param sequence the highest the server holds for this question; the browser may forget all up to it
 */
public record SavedAnswer(String questionId, long sequence, Instant savedAt) {}
